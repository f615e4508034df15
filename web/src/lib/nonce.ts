/** What styles of this page must carry to be taken: the server gives a new one with every page. */
export const styleNonce = document.querySelector<HTMLMetaElement>('meta[property=csp-nonce]')?.nonce ?? '';

// where get-nonce looks, which the kit's dialogs take theirs from
Object.assign(globalThis, { __webpack_nonce__: styleNonce });
