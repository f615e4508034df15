/** An answer of a pronoun and a helping verb alone: "it did", "they were not". */
export const SHORT_ANSWER =
  /^(?:that )?(?:it|he|she|they|there) (?:did|does|do|had|has|have|was|were|is|are|would|will|could|can)(?: not|n[’']t)?[.”"]?$/i;
