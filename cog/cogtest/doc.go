// Package cogtest helps to test what is built on package cog, and on the law of conventions
// d'objectifs et de gestion that it judges by (L. 227-1, L. 611-7 and R. 611-18 of the Code de
// la sécurité sociale). It is to cog what net/http/httptest is to net/http: import it in tests.
//
// # Fixtures
//
// [Draft], [Convention] and [Life] make the smallest thing of their kind that the law of a day
// finds lawful, for any scope, new at each call. [Model] reads one of the model conventions,
// larger and written by hand; [Examples] what a rule accepts and refuses; [Corpus] holds the
// models and their verdicts as files, for programs in other languages.
//
// A fixture that cannot be made panics and says why, as httptest.NewRequest does: a test has
// nothing better to do with an error.
//
// # Edits
//
// [Without] changes a draft or a life as little as it takes to break one rule and no other;
// [Breakable] yields the rules it can do that with. [Patch] merges JSON into a document,
// [EditObjectives] goes through objectives, [Partial] leaves what an archive knows. What is
// handed in is never changed.
//
// # Days
//
// [Admits] tells whether a scope can have a convention on a day, [Boundaries] on which days the
// law of a scope changes, and [Cases] yields the scopes with the days that a test of theirs
// should try: the first and the last of each stretch of days on which the law is the same.
//
// # Random values
//
// [RandomDraft], [RandomLife], [RandomUnlawfulDraft] and [RandomUnlawfulLife] make values of
// every size from a source of math/rand/v2: the same seed gives the same value, in every
// version of this package that has the same law.
//
// # Assertions
//
// [Breaches], [Undecided], [Observed], [Open] and [Outstanding] ask that a report says exactly
// what is wanted; [Lawful] that it has nothing to say; [Unlawful] and [Malformed] the same of an
// error; [Golden] compares with a file; [Handles] asks that no rule is forgotten. What fails
// tells what was wanted, what was found and why, by slugs, articles and pointers, and how to
// run the test again. [TestStore] tries whatever keeps documents.
package cogtest
