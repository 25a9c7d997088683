/** Something that the pane refuses to do. The message is in the user's language, and says how to go on. */
export class Refusal extends Error {
  constructor(message: string) {
    super(message);
    this.name = "Refusal";
  }
}
