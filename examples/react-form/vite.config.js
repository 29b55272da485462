// Relative addresses, so that the built page can stand anywhere.
export default { base: "./" };
