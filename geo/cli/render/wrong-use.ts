/** The command cannot do what it was asked; the message is a plain sentence with the next step. */
export class WrongUse extends Error {
  override readonly name = 'WrongUse';
}
