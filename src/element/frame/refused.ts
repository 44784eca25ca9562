import type {Refusal} from '../../core/frame/messages.ts';

/** Why a command was not carried out. */
export interface Refused {
  readonly refused: Refusal;
  readonly message: string;
}
