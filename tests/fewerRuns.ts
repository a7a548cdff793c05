import { configureGlobal } from 'fast-check';

// Time-boxed: under mutation a property runs once per mutant, and of one that fails only that it does matters, not the
// smallest example.
configureGlobal({ interruptAfterTimeLimit: 500, endOnFailure: true });
