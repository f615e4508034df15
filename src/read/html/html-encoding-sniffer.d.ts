declare module 'html-encoding-sniffer' {
  /** The name of the encoding that the HTML standard's sniffing gives for these bytes. */
  export default function sniff(bytes: Uint8Array, options?: { readonly defaultEncoding?: string }): string;
}
