/** A buffer that grows; what it shows is valid until it is next written to. */
export class GrowingBytes {
  length = 0;
  private bytes = new Uint8Array(4096);

  push(byte: number): void {
    if (this.length === this.bytes.length) {
      const larger = new Uint8Array(this.bytes.length * 2);
      larger.set(this.bytes);
      this.bytes = larger;
    }
    this.bytes[this.length++] = byte;
  }

  view(from = 0, to = this.length): Uint8Array {
    return this.bytes.subarray(from, to);
  }
}
