// Package wire reads and writes the parts that L. 227-1 and R. 611-18 have a convention
// made of, as the document has them: of each part one table of keys, in the order of the
// format's page, which says what is required and how each is read; beside it the type by
// which it is written. Package cog puts the parts together to documents.
package wire
