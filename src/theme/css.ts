/** Marks a style sheet for editors and for the build, which takes out its white space. */
export const css = String.raw;
