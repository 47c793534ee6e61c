// Package statute is the law as data: what L. 227-1 of the Code de la sécurité
// sociale (general scheme), L. 611-7 and R. 611-18 (the former self-employed scheme,
// RSI) and the articles around them ask of a convention, on which days, of whom, and
// by which article. It judges no document: package cog does, from these data.
//
// A [Regime] is the conventions that one text founds, with all the law about them: its
// entries, in the order of the texts. An [Entry] is one thing the law says, under one
// slug: its [Kind], the reading taken where the text is open, what is said of a breach, an
// example of each sort, and its versions. A [Version] is what the entry asked from a day
// until another, of whom, by which citations, as a [Demand].
//
// The kinds are four. Only the breach of a [Rule], what a text demands or forbids and a
// document can show, makes unlawful. An [Observation] is what a lawyer would point out, an
// [OpenNorm] what a text demands and no document can show, a [Duty] what conclusion starts:
// its [Call] tells whom, by when, and what becomes of it when the law that set it ends.
//
// A Demand is made of facts. A [Fact] is one thing that a document shows or does not:
// an objective of a category, the signature of an office, a budget with both its rules.
// The list of facts is closed, that of demands is not: of each group of facts a demand
// needs one, some facts it forbids, a term it holds within bounds; the few demands that
// compare two places are a closed list, [Relation]. Which facts a demand reads, and whether
// it demands or forbids, also decides what an amendment is held to.
//
// [All] returns the whole as a [Book]. Every call makes it anew: what a caller does
// with it changes no verdict. A file is an article, a part of one (general_*.go:
// L. 227-1 in its order, L. 227-2) or a regime (rsi.go).
package statute
