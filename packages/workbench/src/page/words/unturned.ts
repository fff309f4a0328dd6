/**
 * A name of others inside a sentence of ours: signs that turn the order of what stands around them are shown as what cannot be shown,
 * so that nobody can make a sentence of the page read otherwise. Nothing else is changed.
 */
export const unturned = (text: string): string => text.replace(/[\u202a-\u202e\u2066-\u2069]/g, '\ufffd');
