package fold_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/coglaw/coglaw/internal/fold"
)

func TestTitlesThatAreOne(t *testing.T) {
	for _, row := range [][2]string{
		{"Crise sanitaire", "crise  SANITAIRE"},
		{"Réforme de l’État", "reforme de l'etat"},
		{"Réforme", "Re\u0301forme"},
		{"à ç é è ê ë î ï ô ù û ü ÿ", "ACEEEEIIOUUUY"},
		{"àḃçďéḟĝĥîĵķĺḿñòṕŕśťùṽŵẋýź", "abcdefghijklmnoprstuvwxyz"}, // one of each letter that is marked
		{"un\u00a0motif\u202fpropre\t", "unmotifpropre"},
		{"l‘un, lʼautre", "l'un, l'autre"},
	} {
		assert.Equal(t, fold.Title(row[0]), fold.Title(row[1]), row)
	}
}

func TestTitlesThatAreTwo(t *testing.T) {
	for _, row := range [][2]string{
		{"Crise sanitaire", "Crises sanitaires"},
		{"motif 1", "motif 2"},
		{"a-b", "ab"},
		{"œuvre", "oeuvre"},
		{"ø", "o"},
		{"Ω", "ώ"[:2] + "x"},
	} {
		assert.NotEqual(t, fold.Title(row[0]), fold.Title(row[1]), row)
	}
}
