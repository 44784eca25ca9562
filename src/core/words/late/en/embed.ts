/** Words of putting a view on another page. */
export const embed = {
  where: 'Where to',
  places: {
    web: 'Web page',
    element: 'Web page, as an element',
    wordpress: 'WordPress',
    ghost: 'Ghost',
    quarto: 'Quarto',
    jupyter: 'Jupyter',
    observable: 'Observable',
    markdown: 'Markdown, a picture that links here'
  },
  hints: {
    web: 'Paste it where the map is to stand. A frame; nothing else of ours runs on your page.',
    element: 'The map itself, without a frame: your page can play, seek and listen to it. It loads our script.',
    wordpress:
      'Paste it into the code editor, or into a block “Custom HTML”. Authors who may not use HTML paste the link instead.',
    ghost: 'Paste it into a card “HTML”.',
    quarto: 'Paste it between two paragraphs of the document.',
    jupyter: 'A cell of Python. The notebook asks for the map whenever it is opened.',
    observable: 'A cell of its own.',
    markdown: 'For readers where no frame is allowed. Save the picture under this name first, in the pane Picture.'
  },
  link: 'Link to this view',
  linkHint: 'Opens the full map as it is now.',
  height: 'Height',
  heightUnit: 'px',
  grows: 'Grow with its content',
  growsHint: 'A script of 1 KB on your page listens to how high the map is.',
  plays: 'Play by itself',
  playsHint: 'Readers can pause it. It stays still for those who ask for less motion.',
  theme: 'Colors',
  themes: {auto: 'Each reader’s own', light: 'Light', dark: 'Dark'},
  code: 'Code to paste',
  preview: 'Preview',
  widths: 'Width of the preview',
  width: (px: string) => `${px} px`,
  frame: (title: string, period: string) => `${title}: ${period}`,
  noFrame: 'What is pasted here is no frame; the picture is made in the pane Picture.'
};
