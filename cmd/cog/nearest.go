package main

import (
	"strings"

	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/statute"
)

// meant asks whether another of the words was meant, with a mark before it; it is empty where
// none is near.
func meant(word string, words []string, mark string) law.Text {
	if near := nearest(word, words); near != "" {
		return law.Textf(" ; vouliez-vous dire %s ?", "; did you mean %s?", mark+near)
	}
	return law.Text{}
}

// nearest returns the word that is written most like another, the first of several; none
// where more than one letter in four would have to be changed.
func nearest(word string, words []string) (near string) {
	from := letters(word)
	least := (len(from)+1)/4 + 1
	for _, w := range words {
		to := letters(w)
		if len(from)-len(to) >= least || len(to)-len(from) >= least {
			continue
		}
		if n := edits(from, to); n < least {
			least, near = n, w
		}
	}
	return near
}

// letters are those of a word, whatever their case and without what only sets them apart.
func letters(word string) []rune {
	return []rune(strings.NewReplacer(" ", "", ".", "").Replace(strings.ToLower(word)))
}

// edits counts how many letters have to be put in, taken out, changed or swapped with the
// next to make one word of another.
func edits(from, to []rune) int {
	before, last := []int(nil), make([]int, len(to)+1)
	for j := range last {
		last[j] = j
	}
	for i := range from {
		row := append(make([]int, 0, len(to)+1), i+1)
		for j := range to {
			n := last[j]
			if from[i] != to[j] {
				n++
			}
			n = min(n, last[j+1]+1, row[j]+1)
			if i > 0 && j > 0 && from[i] == to[j-1] && from[i-1] == to[j] {
				n = min(n, before[j-1]+1)
			}
			row = append(row, n)
		}
		before, last = last, row
	}
	return last[len(last)-1]
}

// names are the names of the commands.
func names() (list []string) {
	for _, c := range commands() {
		list = append(list, c.name)
	}
	return list
}

// explainable are the names of rules and articles.
func explainable() (list []string) {
	for r := range law.Rules() {
		list = append(list, r.String())
	}
	for a := range law.Articles() {
		list = append(list, a.String())
	}
	return list
}

// subjects are the names of what conventions are about, in each scheme.
func subjects() (list []string) {
	for _, r := range statute.All() {
		for _, scope := range r.Scopes() {
			list = append(list, r.Regime.String()+"/"+scope.String())
		}
	}
	return list
}

// cited is the article of a citation, as a report has it with the place in the article; any
// other word as it is.
func cited(name string) string {
	word, _, _ := strings.Cut(name, ",")
	if a, err := law.ParseArticle(word); err == nil {
		return a.String()
	}
	return name
}
