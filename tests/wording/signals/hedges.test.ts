import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lexiconFor } from '../../../src/wording/lexicon/lexicon.ts';
import { findHedges, MOST_HEDGES } from '../../../src/wording/signals/hedges.ts';

const lexicon = lexiconFor('en');
if (lexicon === null) throw new Error('no English lexicon');

const whole = (text: string) => [{ start: 0, end: text.length }];
const marked = (text: string) => findHedges(text, whole(text), lexicon).map(({ start, end }) => text.slice(start, end));

describe('near misses', () => {
  test.each([
    ['The plant may close.', ['may']],
    ['You may cancel the order within a month.', []],
    ['Members may also bring a guest.', []],
    ['A court may order the sale.', []],
    ['The court may close soon.', ['may']],
    ['It is old, but apparently, that is worth a look.', ['apparently']],
    ['The guard saw the apparent attempt to hide it.', ['apparent']],
    ['They have the possibility of leaving the town.', []],
    ['UNIDENTIFIED PERSON #2: Yeah.', []],
    // Neighbours that change nothing
    ['It costs the same whether the loaf is rye or wheat.', []],
    ['If the rye was dry, the wheat was wet.', []],
    ['They asked to know if they could bring salt.', []],
    ['The bakers claim that the owners of the mill knew.', ['claim']],
    ['The fishermen claim that the owners of the mill knew.', ['claim']],
    ['The widow claimed on Friday that the will was forged.', ['claimed']],
    ['The flood claimed that title, and three lives.', []],
    ['The maker claims its ovens last ten years.', ['claims']],
    ['Bakers in the valley hope prices fall.', ['hope']],
    ['The owners, who sold less, are hoping a new oven will help.', ['hoping']],
    ['Observers have been cautioning against rye for months.', ['Observers']],
    ['We should view rye as bread, she wrote.', []],
    ['Do not believe everything you read.', []],
    ['The mill should reopen within days.', ['should']],
    ['With three ovens, the mill should have little trouble.', ['should']],
    ['When should the mill reopen?', []],
    ['We may publish your letter.', []],
    ['You may want salt, or you might prefer sugar.', []],
    ['The bakers have a theory: the oven leaks.', ['theory']],
    ['Her hypothesis is that the flour was carried by boat.', ['hypothesis']],
    ['The fire could have begun in the oven, according to the guard.', ['could']],
    ['It seems that the flour could perhaps be old.', ['seems', 'could', 'perhaps']],
    ['Readers were asked to suggest names.', []],
    ['Can you suggest a good oven?', []],
    ['Two inquiries turned up no evidence of salt.', []],
    ['Guards at Port Vell suspected the sacks held sugar.', ['suspected']],
    ['She won over a sceptical dressing room.', []],
    ['They are sceptical that it works.', ['sceptical']],
    ['With an hour left, May limped off.', []],
    ['It is the most widely used flour.', []],
    ['They think they know better.', []],
    ['It closed on May 3.', []],
    ['It closed in May.', []],
    ['Theresa May resigned.', []],
    ['May said she would go.', []],
    ['The crew might drown.', ['might']],
    ['They saw the might of the army.', []],
    ['Its military might is fading.', []],
    ['He kicked a tin can down the road.', []],
    ['They talked about the harvest.', []],
    ['The driver appears in court on Friday.', []],
    ['The suspect appeared before a judge.', []],
    ['The speech gave us food for thought from wise people.', []],
    ['The party faces what it most fears, a strike.', []],
    ['His degree should be more widely accepted.', []],
    ['They want a tax on Wall Street speculation.', []],
    ['The suspect appeared to be asleep.', ['appeared']],
    ['Detectives suspect arson.', ['suspect']],
    ['The vote is likely to fail.', ['likely']],
    ['Ann Likely won the race.', []],
    ['Likely to Fail: Ministers Doubt New Bridge', ['Likely', 'Doubt']],
    ['Call as soon as possible.', []],
    ['She told him what she thought about the film.', []],
    ['She thought it was late.', ['thought']],
    ['There are towns where a family could obtain care.', []],
    ['You would be surprised how many loaves you could bake.', []],
    ['Bread was so dear she could only buy salt.', []],
    ['I could only climb two stairs.', []],
    ['It was not something you could test.', []],
    ['It changes how we think, feel and act.', []],
    ['The treaty does not foresee any ban.', []],
    ['A raid will be considered an attack.', []],
    ['Staff are expected to wear hats.', []],
    ['That was all she could share.', []],
    ['It could barely produce bread.', []],
    ['Ovens could no longer be lent.', []],
    ['They couldn’t get it done.', []],
    ['They couldn’t have been there.', ['could']],
    ['It sold “People Thinking Together”.', []],
    ['He has accused other nations of theft.', ['accused']],
    ['I did feel the guild should act.', ['feel']],
    ['By May, the mill should have ground enough salt.', ['should']],
    ['How many people think so?', []],
    ['Many people think so.', ['Many', 'people think']],
    ['They built a shed in which bakers could store salt.', []],
    ['She left it open so that the dog could get in.', []],
    ['There is a line people could call.', []],
    ['It could not have been a better day.', []],
    ['Rest should not be considered a luxury.', []],
    ['We may earn money if you buy bread.', []],
    ['The pair were unlikely friends.', []],
    ['Let me suggest a walk.', []],
    ['It did not look like much.', []],
    ['The ferry should arrive by noon.', ['should']],
    ['You should arrive by noon.', []],
    ['The firm claims its loaves are fresh.', ['claims']],
    ['It holds more than its size would suggest.', []],
    ['That would suggest a leak.', ['would', 'suggest']],
    ['We could fit four loaves there.', []],
    ['We could lose the mill.', ['could']],
    ['I knew he could play a baker.', []],
    ['He was the only baker who could carry it.', []],
    ['It was the best gift we could ever have had.', []],
    ['They must figure out how the town could win.', []],
    ['The salt was washed before it could be eaten.', []],
    ['Come what may, she stays.', []],
    ['Here are ten things you may not know.', []],
    ['It drew bakers that might have otherwise left.', []],
    ['They left all they thought they knew.', []],
    ['I thought about this at home.', []],
    ['I think, therefore I am. If you think it is old, go.', []],
    ['You may not think that it suits you.', []],
    ['No one thinks it is old.', []],
    ['They believe that God will help.', []],
    ['The app considers factors such as age.', []],
    ['It finds potential matches for bakers.', []],
    ['I suggested that she ask for it.', []],
    ['She suggested that he was late.', ['suggested']],
    ['They froze, unsure what to do.', []],
    ['They are unsure how many came.', ['unsure']],
    ['It is what you would expect of a mill.', []],
    ['You could really use any salt.', []],
    ['It was worse than anything you could imagine.', []],
    ['You could lose your mill.', ['could']],
    ['The plan is well thought out.', []],
    ['You thought the talk was over?', []],
    ['All that you think you know is wrong.', []],
    ['The baker was never viewed as a rival.', []],
    ['The rules were not seen as hostile.', []],
    ['The rules were seen as hostile.', ['seen']],
    ['It was made to sow doubt about the vote.', []],
    ['They doubt the vote.', ['doubt']],
    ['Tell him you are glad and suggest that the three of you meet.', []],
    ['The tracks end and suggest that two left.', ['suggest']],
    ['You can expect more of it.', []],
    ['They must bake if they expect to stay open.', ['if']],
    ['I pray that the peace of the sea may rest on you.', []],
    ['Bakers expect a dry summer.', ['expect']],
    ['Industry experts expect a dry summer.', ['experts', 'expect']],
    ['It names four officers accused of theft.', ['accused']],
    ['The tapes are understood not to be old.', ['understood']],
    ['There were reports that the mill was sold.', ['There were reports']],
    ['There were reports on the desk.', []],
    ['If one of those appears, new doors open.', ['If']],
    ['It is often referred to as a shrine.', ['often']],
    ['It was a thought-provoking, may-pole day.', []],
    ['It may - so they say - rain.', ['may']],
    ['They got blows instead of considered reforms.', []],
    ['Carefully consider: size, price, weight.', []],
    ['Locals consider the dam safe.', ['consider']],
    ['We shouldn’t expect the town to pay.', []],
    ['They expect the town to pay.', ['expect']],
    ['Just “thinking” will do.', []],
    ['Debate, whether by a town or a club, helps.', []],
    ['They ask whether the town or the club paid.', ['whether']],
    ['She said “perhaps” twice.', ['perhaps']],
    ['Pupils are supposed to be quiet.', []],
    ['He got the idea in Rome.', []],
    ['The full list can be viewed online.', []],
    ['This can be seen as a threat.', ['can', 'seen']],
    ['This text may not be reproduced.', []],
    ['Colours may vary.', []],
    ['She ran as fast as she could.', []],
    ['Do you think it works?', []],
    ['They think it works.', ['think']],
    ['There was no doubt about it.', []],
    ['Help came from the most unlikely place.', []],
    ['It is unlikely to help.', ['unlikely']],
    ['Did it help you, personally?', []],
    ['They learned what to expect from each other.', []],
    ['He never stopped believing in them.', []],
    ['The others left.', []],
    ['Quantities may be limited.', []],
    ['The effect may be limited.', ['may']],
    ['May your days be merry, and may your nights be calm.', []],
    ['We may earn a small share of revenue from links.', []],
    ['We may sell the mill.', ['may']],
    ['You may also like these pieces.', []],
    ['You might be wondering why.', []],
    ['There may be a short delay in showing remarks.', []],
    ['He never could have imagined such a crowd.', []],
    ['There is no reason why the town should pay less.', []],
    ['They should have learned that.', []],
    ['The new road should help.', ['should']],
    ['Consider the small towns.', []],
    ['They would always consider a longer stay.', []],
    ['He thinks of her as a friend.', []],
    ['They think of the sea.', []],
    ['She works for a think-tank.', []],
    ['The firm believes in small cars.', []],
    ['The firm believes small cars will sell.', ['believes']],
    ['I thought: “What now?”', []],
    ['Visitors should expect a crowd.', []],
    ['Their pact assumes significance at such a time.', []],
    ['I hope he is well.', []],
    ['Growers hope the rain will last.', ['hope']],
    ['That was a good idea.', []],
    ['She rose in the opinion polls.', []],
    ['It was the country’s project to build a dam.', []],
    ['It is projected to cost two million.', ['projected']],
    ['He raised fear of strangers.', []],
    ['We fear their noise.', []],
    ['Growers fear the frost will return.', ['fear']],
    ['They heard a sound like an engine.', []],
    ['What does the new hall look like?', []],
    ['She made it sound like an adventure.', []],
    ['It looks like rain.', ['looks']],
    ['She appears with a choir.', []],
    ['He showed signs of recovery.', []],
    ['There are signs that prices fall.', ['signs']],
    ['It had a fond hint of the sea.', []],
    ['She hinted that she would go.', ['hinted']],
    ['Unanswered questions remain about the fire.', []],
    ['Officers questioned them.', []],
    ['The harbour theft suspect Bo Lind was held.', []],
    ['They are wondering why it works.', ['wondering']],
    ['A man was charged with theft.', []],
    ['Two men were charged in the killing.', []],
    ['Smokers are twice as likely to fall ill.', []],
    ['They built the tallest tower possible.', []],
    ['The baker isn’t known for haste.', []],
    ['Its origin is not known.', ['not known']],
    ['The team was led by researchers from Ulm.', []],
    ['It is viewed with doubt by some experts.', ['doubt', 'some', 'experts']],
    ['The story is based on sources in two towns.', []],
    ['The controversial plan passed.', []],
    ['Her famous novel sold well.', []],
    ['The lake is best known for its trout.', []],
    ['Commuters criticized the plan.', []],
    ['Forecast', []],
    ['Growers forecast a poor year.', ['forecast']],
    ['The plan has been criticized as too costly.', ['criticized']],
    // Advice, and what is weighed
    ['Bakers should consider opting for rye.', []],
    ['If the loaf is dry, consider a knife.', ['If']],
    ['There are ten things to consider.', []],
    ['It is wise to wait and consider the cost.', []],
    ['Step 2: Consider Colour', []],
    ['They wouldn’t consider a mill.', []],
    ['The town considers a mill bill.', []],
    ['He was considering Bo Lind.', []],
    ['The town considers a mill holy.', ['considers']],
    ['It is considered holy.', ['considered']],
    ['The best mills – think Ulm, or Oudehaven – are old.', []],
    ['The best mills, they think, are old.', ['think']],
    ['You might imagine the bread.', ['might']],
    ['He said so in a probable cause statement.', []],
    ['A fifth of students indicated they would go.', []],
    ['Tests indicate a leak.', ['indicate']],
    ['She could tell everything that was in it.', []],
    ['It couldn’t even bake bread.', []],
    ['Bo Lind could see the pain in her face.', []],
    ['The bakers could sense it.', []],
    ['They asked how the baker could be so sure.', []],
    ['She is starting to feel it again.', []],
    ['Bakers feel it is late.', ['feel']],
    ['We never felt like bakers.', []],
    // Ability and purpose
    ['The clerk asked Bo Lind if they could pass.', []],
    ['They held a fair where guests could buy bread.', []],
    ['The bread couldn’t have been better.', []],
    ['The town could see a flood.', ['could']],
    ['It grew faster than anyone could have dreamed.', []],
    ['It was a way that only he could bake.', []],
    ['They knew the old, flawed thinking.', []],
    ['The isles have seen their bees spread as well.', []],
    ['She could see the sea.', []],
    // The month
    ['The fee falls on 12 May for all.', []],
    ['In mid-May the mill stopped.', []],
    ['Those over 65 may enter.', ['may']],
    // Nothing is left open
    ['A tool for conscious thought.', []],
    ['Bakers reached a tentative deal with the town.', []],
    ['The clerk’s improbable rise went on.', []],
    ['That was the answer to her question.', []],
    ['Before I suggest how to pay, read it again.', []],
    ['Dogs should not be viewed as a burden.', []],
    ['He believed fiercely in bread.', []],
    ['They want to win over sceptical voters.', []],
    ['After quarrels with her many critics she left.', []],
    ['Here we poke at conventional wisdom.', []],
    ['Whether baking or frying, he wins.', []],
    ['Even if it rains, we go.', []],
    ['If you look at the tower, it leans.', []],
    ['Critics acclaimed the play.', []],
    ['Mills cannot be considered homes.', []],
    ['Only two mills were considered, and one was sold.', []],
    ['Write to us if you believe you have a mill.', []],
    ['I never thought I would bake. She never expected to win.', []],
    ['I didn’t expect to bake.', []],
    ['Let’s end the lazy thinking.', []],
    ['A general view shows the mill.', []],
    ['We may get a commission. This newsletter may contain affiliate links.', []],
    ['The cellar may only be seen by day.', []],
    ['Coupons may expire at any time.', []],
    ['It was so soft that it could be eaten with a spoon.', []],
    ['The contentious claim that bread is dear is old.', []],
    ['He had not raised his claim that it was his.', []],
    // Found
    ['Prices may not rise.', ['may']],
    ['She is considered brave.', ['considered']],
    ['She met the suspected mill thief.', ['suspected']],
    ['The bakers, as well as Hale, claim that it was sold.', ['claim']],
    ['It adds weight to the theory this was a fire.', ['theory']],
    ['A year ago bakers feared the mill could close.', ['feared', 'could']],
    // … as before
    ['The trams should soon be back.', ['should']],
    ['The wall was dry, suggesting the leak had stopped.', ['suggesting']],
    ['It doesn’t look like they are coming.', ['look']],
    ['By most accounts it went well.', ['By most accounts']],
    ['Experts are warning of a flood.', ['Experts']],
    ['Police suspected the clerk was in on it.', ['suspected']],
    ['The firm claims that it works.', ['claims']],
    ['Their claims of theft are old.', []],
    ['So far that is only a theory.', ['theory']],
    ['“I guess the roof leaks,” he said.', ['guess']],
    ['It is imaginable that it closes.', ['imaginable']],
    ['The mill (apparently the oldest) closed.', ['apparently']],
    ['The marks could suggest a storm.', ['could', 'suggest']],
  ])('%s', (text, expected) => {
    expect(marked(text)).toEqual(expected);
  });
});

test('gives category, entry and sentence of each cue, over several blocks', () => {
  const own = { kind: 'author' };
  const text = '😀 Maybe\n\nIt rains. Prices may pos\u00ADsibly fall.';
  const blocks = [
    { start: 0, end: 8 },
    { start: 10, end: text.length },
  ];
  const found = findHedges(text, blocks, lexicon);
  expect(found.every(({ source = '' }) => /^.+ \(\d{4}\), .+/.test(source))).toBe(true);
  expect(found).toMatchObject([
    { start: 3, end: 8, category: 'likelihood', entry: 'maybe', sentence: { start: 0, end: 8 }, voice: own },
    { start: 27, end: 30, category: 'possibility', entry: 'may', sentence: { start: 20, end: 46 }, voice: own },
    { start: 31, end: 40, category: 'likelihood', entry: 'possibly', sentence: { start: 20, end: 46 }, voice: own },
  ]);
});

test('cues lie within their sentences, in order, whatever the text', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      ' may ',
      ' it is said ',
      '. ',
      'pos\u00ADsibly',
      '\u00A0',
      '😀',
      ' ربما ',
      ' not clear',
      "couldn't",
      'x'.repeat(500),
    ),
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('');
      let last = 0;
      for (const { start, end, sentence } of findHedges(text, whole(text), lexicon)) {
        expect(start).toBeGreaterThanOrEqual(Math.max(last, sentence.start));
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(sentence.end);
        last = end;
      }
    }),
  );
});

test('stops at what a report can hold', () => {
  expect(marked('perhaps '.repeat(MOST_HEDGES + 9))).toHaveLength(MOST_HEDGES);
});

test.each([
  ['one long word', 'x'.repeat(50_000)],
  ['no spaces', '，也许'.repeat(20_000)],
])('finds nothing in %s', (_, text) => {
  expect(marked(text)).toEqual([]);
});

describe('whose voice', () => {
  test.each([
    ['The mill may close.', { kind: 'author' }],
    // What a reporter asks is nobody else's
    ['Ann Hale left. “Do you think it may close?” I ask.', { kind: 'author' }],
    ['Ann Hale left. “It may close,” I said.', { kind: 'author' }],
    ['Ann Hale left. “Do you think it may close?” she asked.', { kind: 'quoted', speaker: 'she' }],
    ['“The mill may close,” Ann Hale said.', { kind: 'quoted', speaker: 'Ann Hale' }],
    ['"The mill may close," said the mayor.', { kind: 'quoted', speaker: 'the mayor' }],
    ['“The mill may close.”', { kind: 'quoted' }],
    ['As Ann Hale put it, “The mill may close.”', { kind: 'quoted', speaker: 'Ann Hale' }],
    ['Hale put it, for once, in a bag that may close.', { kind: 'author' }],
    ['Ann Hale hinted that it is sold, a move that could anger bakers.', { kind: 'author' }, 'could'],
    ['Ann Hale, a crane driver, shrugged. “It may rain. It may snow.”', { kind: 'quoted', speaker: 'Ann Hale' }],
    ['Mayor Ann Hale blamed Bo Lind, a baker. “He may be mad.”', { kind: 'quoted' }],
    ['The guild sued Mr Lind. “It may be so.”', { kind: 'quoted' }],
    ['Ann Hale, 54, a baker who sells rye, shrugged: “It may well rain.”', { kind: 'quoted', speaker: 'Ann Hale' }],
    // A new clause begins, whose comma stands within it
    ['It may rain, but the mayor, Ann Hale, said the cause was unknown.', { kind: 'author' }],
    ['It is old, but it may rain, the mayor said on Friday.', { kind: 'reported', speaker: 'the mayor' }],
    ['The second group showed a rise, which may be chance.', { kind: 'author' }],
    ['‘The mill may close,’ she said.', { kind: 'quoted', speaker: 'she' }],
    ['She said the mill may close.', { kind: 'reported', speaker: 'She' }],
    ['The mill may close, two officials said.', { kind: 'reported', speaker: 'two officials' }],
    ['The mill may close, according to the ministry.', { kind: 'reported', speaker: 'the ministry' }],
    ['The mill, which may close, said nothing.', { kind: 'author' }],
    ['The workers’ mill may close.', { kind: 'author' }],
    ['The “old” mill may close.', { kind: 'author' }],
    ['As I have argued, the mill may close.', { kind: 'author' }],
    ['We say the mill may close.', { kind: 'author' }],
    ['It may be sold, according to a man who asked not to be named.', { kind: 'reported', speaker: 'a man' }],
    ['Bo Lind, who owns it, said the mill may close.', { kind: 'reported', speaker: 'Bo Lind' }],
    ['The owner said it rains, but the mill may close.', { kind: 'author' }],
    ['The owner said it rains, and that the mill may close.', { kind: 'reported', speaker: 'The owner' }],
    ['Those walls say that the mill may close.', { kind: 'reported' }],
    ['Their silence suggests that the mill may close.', { kind: 'author' }],
    ['We would say that the mill may close.', { kind: 'author' }],
    ['We do not say that the mill may close.', { kind: 'author' }],
    ['That said, the mill may close.', { kind: 'author' }],
    ['It is hard to say that it may close.', { kind: 'author' }],
    ['Ann Hale went on to say the mill may close.', { kind: 'reported', speaker: 'Ann Hale' }],
    ['Bakers would say the mill may close.', { kind: 'reported', speaker: 'Bakers' }],
    ['Her reports may be wrong.', { kind: 'author' }],
    ['It is a mill which the owner claims may close.', { kind: 'reported', speaker: 'the owner' }],
    ['What Ann Hale called a mill may close.', { kind: 'author' }],
    ['What Ann Hale says is that the mill may close.', { kind: 'reported', speaker: 'Ann Hale' }],
    ['If Ann Hale says it rains, the mill may close.', { kind: 'author' }],
    ['When Ann Hale said, in June, that the mill may close, it rained.', { kind: 'reported', speaker: 'Ann Hale' }],
    ['The owner, which said it rained, may close the mill.', { kind: 'author' }],
    ['Ann Hale, who said the mill may close, left.', { kind: 'reported', speaker: 'Ann Hale' }],
    ['The mill may close, bakers said they heard.', { kind: 'author' }],
    ['It rains, she said, and the mill may close.', { kind: 'reported', speaker: 'she' }],
    ['The study found that the mill may close.', { kind: 'reported', speaker: 'The study' }],
    ['A study printed on Monday found the mill may close.', { kind: 'reported', speaker: 'A study' }],
    ['Ann Hale found that the mill may close.', { kind: 'reported', speaker: 'Ann Hale' }],
    ['Ann Hale found a mill that may close.', { kind: 'author' }],
    ['Bakers warn the mill may close.', { kind: 'reported', speaker: 'Bakers' }],
    ['A report that the mill may close is wrong.', { kind: 'author' }],
    ['In the view of Ann Hale, the mill may close.', { kind: 'reported', speaker: 'Ann Hale' }],
    ['The U.S. said the mill may close.', { kind: 'reported', speaker: 'The U.S.' }],
    ['Harbour Mills Inc. said the mill may close.', { kind: 'reported', speaker: 'Harbour Mills Inc.' }],
    ['Ann Hale, 54, from Ulm, said the mill may close.', { kind: 'reported', speaker: 'Ann Hale' }],
    ['Ann Hale: “The mill may close.”', { kind: 'quoted', speaker: 'Ann Hale' }],
    ['In a letter to Ulm it was this: “The mill may close.”', { kind: 'quoted' }],
    ['When bakers show up, the mill may close.', { kind: 'author' }],
    ['Bakers show up and the mill may close.', { kind: 'author' }],
    ['The sign: “The mill may close.”', { kind: 'quoted' }],
    ['“The mill may close,” Ann Hale continued.', { kind: 'quoted', speaker: 'Ann Hale' }],
    ['The mill may close, Ann Hale continued on her way.', { kind: 'author' }],
    ['Bo Lind denied it, but Ann Hale said it “may close”.', { kind: 'quoted', speaker: 'Ann Hale' }],
    ['People familiar with the plan may be wrong.', { kind: 'author' }],
    ['Ann Hale and Bo Lind said the mill may close.', { kind: 'reported', speaker: 'Ann Hale and Bo Lind' }],
    ['“The mill may close. It is old,” said Ann Hale.', { kind: 'quoted', speaker: 'Ann Hale' }],
    ['Ann Hale said: “It is old. The mill may close.”', { kind: 'quoted', speaker: 'Ann Hale' }],
    ['Ann Hale said it was old. “The mill may close.”', { kind: 'quoted', speaker: 'Ann Hale' }],
    ['Ann Hale left the town. “The mill may close.”', { kind: 'quoted' }],
    // A noun, or a deed
    ['Their claims that the mill may close are old.', { kind: 'author' }],
    ['Ann Hale added salt that may be old.', { kind: 'author' }],
    ['Ann Hale added that the mill may close.', { kind: 'reported', speaker: 'Ann Hale' }],
    // How far it reaches
    ['Ann Hale denied the sale, which may go on.', { kind: 'author' }],
    ['Ann Hale said the mill, which may close, is old.', { kind: 'reported', speaker: 'Ann Hale' }],
    ['Ann Hale said it was old, but that may be wrong.', { kind: 'author' }],
    ['Stirring fears that it may close, the owner left, his aide said.', { kind: 'author' }],
    ['The mill is old, with officials warning that it may close.', { kind: 'reported', speaker: 'officials' }],
    ['An official is now warning that it may close.', { kind: 'reported', speaker: 'An official' }],
    ['A baker said that it may close.', { kind: 'reported', speaker: 'A baker' }],
    // Who it is
    ['According to the bench, it may close.', { kind: 'reported', speaker: 'the bench' }],
    ['In Ann Hale’s words, “it may close.”', { kind: 'quoted', speaker: 'Ann Hale' }],
    ['Ann Hale said there is reason to fear “it may close.”', { kind: 'quoted', speaker: 'Ann Hale' }],
    ['“It may close,” grumbled Ann Hale.', { kind: 'quoted', speaker: 'Ann Hale' }],
    ['“It may close,” said a night porter known to all as “Lanky.”', { kind: 'quoted', speaker: 'a night porter' }],
    ['“It may close,” his friend in Ulm, Ann Hale, said.', { kind: 'quoted', speaker: 'Ann Hale' }],
    ['The guild’s letter to Bo Lind said: “It may close.”', { kind: 'quoted', speaker: 'The guild’s letter' }],
    ['“It was old,’’ Ann Hale told the Gazette. “And it may close.”', { kind: 'quoted', speaker: 'Ann Hale' }],
    ['OUDEHAVEN " The state of Ulm warned that it may close.', { kind: 'reported', speaker: 'The state of Ulm' }],
    ['Ann Hale said it was old. The “mill may close” for good.', { kind: 'quoted' }],
    // A question ends a sentence within the marks, and who asks stands behind it
    ['“It may close, right?” Ann Hale said. “Well.”', { kind: 'quoted', speaker: 'Ann Hale' }],
    ['“It may close.” Ann Hale said no.', { kind: 'quoted' }],
    ['Is it old? It may close. Ann Hale said no.', { kind: 'author' }],
    // A verb that speaks only before a quotation
    ['She fumed on the ‘Mills’ podcast: “It may be the worst mill of all.”', { kind: 'quoted', speaker: 'She' }],
    ['She painted it red: “Maybe”.', { kind: 'quoted' }],
    ['“It may close,” Ann Hale says of the mill.', { kind: 'quoted', speaker: 'Ann Hale' }],
    [
      '“It may close,” former Guild of Ulm president Bo Lind wrote in a letter.',
      { kind: 'quoted', speaker: 'Bo Lind' },
    ],
    ['“It may close,” the 25-year-old told the Gazette.', { kind: 'quoted', speaker: 'the 25-year-old' }],
    ['“It may close,” the seven-year-old mill.', { kind: 'quoted' }],
    // Marks of two kinds, and one for letters left out
    ['"Ulm has mills. It may close,” said Bo Lind.', { kind: 'quoted', speaker: 'Bo Lind' }],
    ['"Ulm has “old” mills. It may close," said Bo Lind.', { kind: 'quoted', speaker: 'Bo Lind' }],
    ['The mill isn ‘t old. It may close.', { kind: 'author' }],
    ['‘The mill is old. It may close.', { kind: 'quoted' }],
    // Nobody says it
    ['If you think it may be false, call the mill.', { kind: 'author' }],
    ['It needs salt to be added before it may rise.', { kind: 'author' }],
    ['Ann Hale was told it may close.', { kind: 'reported' }],
    ['It was announced that the mill may close.', { kind: 'reported' }],
    ['Mills, which are also called works, may close.', { kind: 'author' }],
    ['The wheel never feels quite right – perhaps it is slow.', { kind: 'author' }],
    ['What the bakers do or do not say on stage may be old.', { kind: 'author' }],
    ['The mayor has not said whether the mill may close.', { kind: 'author' }],
    ['The mayor said whether the mill may close.', { kind: 'reported', speaker: 'The mayor' }],
    ['I get asked much by bakers who may leave.', { kind: 'author' }],
    ['A thought-free hour may be hard.', { kind: 'author' }],
    ['A thought leadership mill may close.', { kind: 'author' }],
    ['And believe it or not, the mill may close.', { kind: 'author' }],
    // Who opens the sentence, or stands before a remark
    ['Reed asked for mercy on Tuesday, saying it may rain.', { kind: 'reported', speaker: 'Reed' }],
    ['Reed left as Bo Lind spoke, saying it may rain.', { kind: 'author' }],
    ['The wall fell, saying it may rain.', { kind: 'author' }],
    ['“It may rain,” comments Reed in a note, “soon.”', { kind: 'quoted', speaker: 'Reed' }],
    ['As explained by the Guild, the mill may close.', { kind: 'reported', speaker: 'the Guild' }],
    ['Marina Reed, known as “Lanky” in Ulm, says it may rain.', { kind: 'reported', speaker: 'Marina Reed' }],
    ['“It may be old?” Hale asked.', { kind: 'quoted', speaker: 'Hale' }],
    ['She texted him, “It may close.”', { kind: 'quoted', speaker: 'She' }],
    ['Reed explained that, though it may rain, it is old.', { kind: 'reported', speaker: 'Reed' }],
    ['He is so bold as to openly admit what may be old.', { kind: 'author' }],
    ['Both sides said it may rain.', { kind: 'reported', speaker: 'Both sides' }],
    ['US officials said it may rain.', { kind: 'reported', speaker: 'US officials' }],
    ['It is likely to please the mayor, Ann Hale, who said no.', { kind: 'author' }],
    ['More rain than the guide suggests could fall.', { kind: 'author' }],
    ['Ann Hale denied her friend’s accusations of theft.', { kind: 'author' }],
    // More is told of what was done, not of what was said
    ['Ann Hale announced a new mill, perhaps the last.', { kind: 'author' }],
    ['Ann Hale announced on Friday that the mill may close.', { kind: 'reported', speaker: 'Ann Hale' }],
    ['Ann Hale announced the next day that it may close.', { kind: 'reported', speaker: 'Ann Hale' }],
    ['Ulm has vowed to close it, as it may burn.', { kind: 'author' }],
    ['Ulm has vowed that it may close.', { kind: 'reported', speaker: 'Ulm' }],
    ['Bakers blasted it so hard that it may close.', { kind: 'author' }],
    ['Ann Hale confirmed the mill is old and may close.', { kind: 'reported', speaker: 'Ann Hale' }],
    ['It was right for a mill, and when I left, he said “It may close.”', { kind: 'quoted', speaker: 'he' }],
    ['Maybe it was for a mill, and when I left, he said “It closed.”', { kind: 'author' }],
    ['The report said that it grew — but maybe that is no surprise.', { kind: 'author' }],
    ['Ann Hale said it was “old bread,” a word that may be wrong.', { kind: 'author' }],
    ['Raising fears that it may close, the baker left, her aide said.', { kind: 'author' }],
    // What stands before a contrast, and a quotation of theirs
    ['Perhaps it is so, but “it is late”, she says.', { kind: 'author' }],
    ['Perhaps it is so, and it is “late”, she says.', { kind: 'reported', speaker: 'she' }],
    ['Our data suggest that it may close.', { kind: 'author' }, 'may'],
    ['The Gazette reported that it hires ten — and could hire two.', { kind: 'reported', speaker: 'The Gazette' }],
    ['The Gazette reported that it hires ten — but could hire two.', { kind: 'author' }],
    // What is gathered from it
    ['Ann Hale said no loaf was sold, suggesting that it is old.', { kind: 'author' }],
    ['Ann Hale said no loaf was sold, raising questions about it.', { kind: 'author' }],
    ['Ann Hale said a list suggesting that it is old was sold.', { kind: 'reported', speaker: 'Ann Hale' }],
    // Whoever reckons stands behind
    ['It may be old, estimates Ann Hale, head of Harbour.', { kind: 'reported', speaker: 'Ann Hale' }],
    ['Salt could help, a new study finds.', { kind: 'reported', speaker: 'a new study' }],
    // The second verb of one subject
    ['Ann Hale said no, and thinks it may close.', { kind: 'reported', speaker: 'Ann Hale' }, 'may'],
    ['Ann Hale said no, and Bo Lind thinks it may close.', { kind: 'reported', speaker: 'Bo Lind' }, 'may'],
    ['He came late, but said the mill may close.', { kind: 'reported', speaker: 'He' }],
  ])('%s', (text, voice, cue?: string) => {
    const found = findHedges(text, whole(text), lexicon);
    expect(found.find(({ entry }) => entry === (cue ?? entry))?.voice).toEqual(voice);
  });

  test('a paragraph of quotation is of whom the paragraph before lets speak last', () => {
    const text = 'Ann Hale said it was old.\n\n“The mill may close.”';
    const blocks = [
      { start: 0, end: 25 },
      { start: 27, end: text.length },
    ];
    expect(findHedges(text, blocks, lexicon)).toMatchObject([{ voice: { kind: 'quoted', speaker: 'Ann Hale' } }]);
  });

  test.each([
    // Whoever was named as speaking last
    [['Ann Hale said the mill is old.', 'She said that it may close.'], 'Ann Hale'],
    [['Ann Hale said no.', '“It rains,” she said.', '“It may close,” she added.'], 'Ann Hale'],
    // It is not plain who is meant
    [['Ann Hale said no.', 'He said yes.', 'She said that it may close.'], 'She'],
    [['The Harbour Guild said no.', 'She said that it may close.'], 'She'],
    [['Ann Hale left the mill.', 'She said that it may close.'], 'She'],
    [['Ann Hale and Bo Lind said no.', 'She said that it may close.'], 'She'],
    [['Sean Lind said no.', 'The 66-year-old Kevin Reed spoke of it.', '“It may close,” he said.'], 'he'],
    [['“No,” Ann Hale said. Mr Lind left.', 'She said it may close.'], 'She'],
    [['North Korea fired.', 'He said it may close.', 'North Korea said no.'], 'He'],
    [['Ann Hale said no.', 'While it did not please Jo Reed, a baker, she said it may close.'], 'she'],
    // The only person whom the last sentence with one is about
    [['Ann Hale, a baker, left the mill.', 'She said that it may close.'], 'Ann Hale'],
    [['Hale spoke of it.', 'She said that it may close.', '“No,” Hale said.'], 'Hale'],
    [['Hale met Bo Lind, 43, at noon.', 'She said that it may close.', '“No,” Hale said.'], 'She'],
    [['Ivo Lind, 43, ran. “It rained,” he said. “It may close.”'], 'Ivo Lind'],
    [['“No,” Hale said. Mr Lind left.', 'He said it may close.'], 'Lind'],
    [['When Ann Hale, a baker, came, she said no.', 'She said it may close.'], 'Ann Hale'],
    [['Hale still laughs at his mother.', '“It may close,” she said.', '“No,” Hale said.'], 'she'],
    [['She said Ann Hale, a baker, left.', 'She said it may close.'], 'She'],
    [['Ann Hale, a baker, came.', 'While Hale likes it, she said it may close.'], 'Ann Hale'],
    // What somebody denies is not theirs
    [['Ann Hale denied that the mill may close.'], undefined],
    [['This explains why the mill may close.'], undefined],
    [['The mayor explains that the mill may close.'], 'The mayor'],
    [['“The mill may close,” the president-elect said.'], 'the president-elect'],
    [['Ann Hale points out that the mill may close.'], 'Ann Hale'],
    [['Its claims in the sea are old and may pass.'], undefined],
  ])('%j is spoken by %s', (paragraphs, speaker) => {
    const text = paragraphs.join('\n');
    const blocks = paragraphs.map((paragraph) => {
      const start = text.indexOf(paragraph);
      return { start, end: start + paragraph.length };
    });
    expect(findHedges(text, blocks, lexicon).find(({ entry }) => entry === 'may')?.voice?.speaker).toBe(speaker);
  });

  test('a quotation of several paragraphs has one speaker', () => {
    const paragraphs = [
      '“It is old,” Ann Hale said. “It may burn.',
      '“It may fall.',
      '“It may go on.”',
      '“It may close.”',
    ];
    const text = paragraphs.join('\n');
    const blocks = paragraphs.map((paragraph) => ({
      start: text.indexOf(paragraph),
      end: text.indexOf(paragraph) + paragraph.length,
    }));
    expect(findHedges(text, blocks, lexicon).map(({ voice }) => voice?.speaker)).toEqual([
      'Ann Hale',
      'Ann Hale',
      'Ann Hale',
      undefined,
    ]);
  });

  test('a turn is of its speaker, but what they report is not', () => {
    const lines = [
      'HALE: It may close. Bo Lind says it may burn.',
      'REED: Mr Hale, it may fall.',
      'HALE: I think not.',
    ];
    const text = lines.join('\n');
    const blocks = lines.map((line) => ({ start: text.indexOf(line), end: text.indexOf(line) + line.length }));
    expect(findHedges(text, blocks, lexicon).map(({ voice }) => [voice?.kind, voice?.speaker])).toEqual([
      ['quoted', 'HALE'],
      ['reported', 'Bo Lind'],
      ['quoted', 'REED'],
      ['quoted', 'HALE'],
    ]);
  });

  test('blocks of quotation one after another have the speaker of the first', () => {
    const lines = ['Ann Hale wrote:', 'It may close.', 'It may burn.', 'It may fall.'];
    const text = lines.join('\n');
    const blocks = lines.map((line, index) => ({
      start: text.indexOf(line),
      end: text.indexOf(line) + line.length,
      kind: index === 1 || index === 2 ? ('quote' as const) : ('paragraph' as const),
    }));
    const voices = findHedges(text, blocks, lexicon).map(({ voice }) => voice);
    expect(voices).toEqual([
      { kind: 'quoted', speaker: 'Ann Hale' },
      { kind: 'quoted', speaker: 'Ann Hale' },
      { kind: 'author' },
    ]);
  });

  test('a block of quotation is of whoever is named below it', () => {
    const text = 'She spoke.\n\nIt may rain. — Ann Hale (@hale) May 3, 2024';
    const blocks = [
      { start: 0, end: 10 },
      { kind: 'quote' as const, start: 12, end: text.length },
    ];
    expect(findHedges(text, blocks, lexicon)).toMatchObject([{ voice: { kind: 'quoted', speaker: 'Ann Hale' } }]);
  });

  test('what a pull quote shows again is not counted again', () => {
    const text = 'The old mill may close.\nThe old mill may close';
    const blocks = [
      { start: 0, end: 23 },
      { start: 24, end: text.length, kind: 'quote' as const },
    ];
    expect(findHedges(text, blocks, lexicon)).toHaveLength(1);
  });

  test('a block of quotation is quoted throughout', () => {
    const text = 'The mill may close.';
    expect(findHedges(text, [{ kind: 'quote', start: 0, end: text.length }], lexicon)).toMatchObject([
      { voice: { kind: 'quoted' } },
    ]);
  });
});

test.each([
  ['Lind zufolge regnet es wohl.', { kind: 'reported', speaker: 'Lind' }],
  ['Wie Lind berichtet, regnet es wohl.', { kind: 'reported', speaker: 'Lind' }],
  ['Lind sprach am Montag. Die Mühle gehöre wohl dem Rat.', { kind: 'reported' }],
  ['Die Liege steht wohl im Garten.', { kind: 'author' }],
  ['Es regnet wohl, so die Ministerin.', { kind: 'reported', speaker: 'die Ministerin' }],
  ['„Es regnet wohl“, so Lind.', { kind: 'quoted', speaker: 'Lind' }],
  ['Es regnet, so sind sich Experten sicher, wohl bald.', { kind: 'author' }],
  ['Er ging, so schnell er konnte, wohl heim.', { kind: 'author' }],
  ['Ich würde sagen, es regnet wohl.', { kind: 'author' }],
  ['Lind sprach am Montag. Die Mühle müsse wohl schließen.', { kind: 'reported' }],
  ['Lind sagte ab. Die Mühle müsse wohl schließen.', { kind: 'reported', speaker: 'Lind' }],
  ['Die Mühle muss wohl schließen.', { kind: 'author' }],
  ['Ich habe wohl geträumt.', { kind: 'author' }],
  ['Wenn Hale sagt, dass es regnet, regnet es wohl.', { kind: 'author' }],
  ['Vielleicht war es die Annahme, es sei gut.', { kind: 'author' }],
])('whose voice in German: %s', (text, voice) => {
  const german = lexiconFor('de');
  expect(german && findHedges(text, whole(text), german).at(-1)?.voice).toEqual(voice);
});

test.each([
  ['“I do think it will close.”', 'stance'],
  ['“I certainly don’t think it will close.”', 'stance'],
  ['It is understood the owner has left.', 'hearsay'],
  ['It was also reported that the mill is sold.', 'hearsay'],
  ['It is argued that the mill is old.', 'vague-source'],
])('%s is a %s', (text, category) => {
  expect(findHedges(text, whole(text), lexicon)[0]?.category).toBe(category);
});

test.each([
  ['Das neue Rad soll ohne Kette erscheinen.', ['soll']],
  ['Der neue Wagen soll leichter sein als der alte.', ['soll']],
  ['Möglich ist auch, dass der Müller durch das Tor kam.', ['Möglich']],
  ['Möglich ist das nicht.', []],
  ['Du sollst schweigen. Man soll schweigen.', []],
  ['Von Ulm aus soll sie in drei Jahren viele Kontakte zu Bäckern in aller Welt aufgebaut haben.', ['soll']],
  ['Sie sollen nach Ulm gelockt worden sein.', ['sollen']],
  ['Er ging in das Haus, in dem er das Tor verstopft haben soll.', ['soll']],
  ['Alle sollen im Rat vertreten sein.', []],
  ['Wer mag, soll die Möglichkeit haben.', []],
  ['Das neue Gesetz soll den Handel ausweiten.', []],
  ['Wer backen kann, soll das weiterhin tun.', []],
  ['Trauungen sind im Turm möglich.', []],
  ['So dies möglich ist, wird gebacken.', []],
  ['Sie halten einen Streit für möglich.', ['halten']],
  ['Sie warnen vor möglichen Folgen.', ['möglichen']],
  ['Sie hängt an ihrem Glauben.', []],
  ['Der Verdacht liegt natürlich sehr nahe.', ['Verdacht']],
  ['Das Gitter soll Unfälle verhindern.', []],
  ['Was soll das bedeuten?', []],
  ['Es ist möglich, dass es regnet.', ['möglich']],
  ['Die Spende hat den Bau möglich gemacht.', []],
  ['Im Zweifel zahlt der Wirt.', []],
  ['Das liegt nahe.', []],
  ['Die Sonne schien, und auf den Schienen lag Laub.', []],
  ['Ich erziehe meine Kinder gut.', []],
  ['Die Bäcker müssten mehr zahlen.', []],
  ['Kritiker Bo Lind sah das Stück.', []],
  ['Egal ob es regnet, er backt.', []],
  ['Die Bäcker sollen mehr Brot backen.', []],
])('German marks: %s', (text, expected) => {
  const german = lexiconFor('de');
  expect(german && findHedges(text, whole(text), german).map(({ start, end }) => text.slice(start, end))).toEqual(
    expected,
  );
});

test('a German text', () => {
  const text =
    'Der Minister soll Geld genommen haben. Er könnte zurücktreten, sagte Ann Hale. Im Mai fährt er wohl nach Ulm.';
  const german = lexiconFor('de');
  const found = german === null ? [] : findHedges(text, whole(text), german);
  expect(found.map(({ entry, voice }) => [entry, voice?.kind])).toEqual([
    ['soll', 'author'],
    ['könnte', 'reported'],
    ['wohl', 'author'],
  ]);
});

test.each([
  ['an endless sentence', 'she said “it may be” '],
  ['many sentences', 'It may be. '],
  ['quotations left open', 'It may be “so. '],
])('the work grows with the length of %s, no faster', (_, piece) => {
  const work = (pieces: number) => {
    let weighed = 0;
    const count = () => {
      weighed++;
      return 1;
    };
    const priors = new Proxy({ hedge: 1, vague: 1, approximation: 1 }, { get: count });
    findHedges(piece.repeat(pieces), whole(piece.repeat(pieces)), lexicon, { scale: 1, priors, weights: {} });
    return weighed;
  };
  expect(work(100)).toBeGreaterThan(0);
  expect(work(5_000)).toBeLessThanOrEqual(work(500) * 10 * 1.05);
});
