/** Which record is open and which one the pointer is on, by id. */
export class Selection {
  selected: string | null = $state(null);
  hovered: string | null = $state(null);
}
