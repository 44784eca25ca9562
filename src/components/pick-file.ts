type InputEvent = Event & {readonly currentTarget: HTMLInputElement};

/** What a file input and a place to drop files do with a file: `use` gets the first one. The same file can be chosen again. */
export function pickFile(use: (file: File) => Promise<void>): {
  readonly choose: (event: InputEvent) => Promise<void>;
  readonly drop: (event: DragEvent) => void;
} {
  const take = async (files: FileList | null | undefined): Promise<void> => {
    const file = files?.[0];
    if (file) await use(file);
  };
  return {
    choose: async ({currentTarget: input}) => {
      await take(input.files);
      input.value = '';
    },
    drop: (event) => {
      event.preventDefault();
      void take(event.dataTransfer?.files);
    }
  };
}
