/** A button that has the reader choose a folder, whose files are read when they are asked for. */
export function FolderInput({ label, onChosen }: { label: string; onChosen: (files: readonly File[]) => void }) {
  const chosen = (input: HTMLInputElement) => {
    const files = [...(input.files ?? [])];
    input.value = ''; // the same folder can be chosen again
    if (files.length > 0) onChosen(files);
  };
  return (
    <label class="button file-button">
      {label}
      <input
        type="file"
        class="visually-hidden"
        ref={(input) => void input?.toggleAttribute('webkitdirectory', true)}
        onChange={({ currentTarget }) => chosen(currentTarget)}
      />
    </label>
  );
}
