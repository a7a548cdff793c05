interface Props {
  label: string;
  /** What the browser offers first, as the attribute has it. */
  accept?: string;
  /** One file, several, or a folder with all its files, which are read when they are asked for. */
  of?: 'file' | 'files' | 'folder';
  onChosen: (files: readonly File[]) => void;
}

/** A button that has the reader choose files. */
export function FileInput({ label, accept, of = 'file', onChosen }: Props) {
  const chosen = (input: HTMLInputElement) => {
    const files = [...(input.files ?? [])];
    input.value = ''; // the same can be chosen again, once it is mended
    if (files.length > 0) onChosen(files);
  };
  return (
    <label class="button file-button">
      {label}
      <input
        type="file"
        class="visually-hidden"
        accept={accept}
        multiple={of === 'files'}
        ref={(input) => void input?.toggleAttribute('webkitdirectory', of === 'folder')}
        onChange={({ currentTarget }) => chosen(currentTarget)}
      />
    </label>
  );
}
