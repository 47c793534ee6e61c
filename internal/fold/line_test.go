package fold_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/coglaw/coglaw/internal/fold"
)

func TestATextIsPutOnOneLineThatActsOnNoTerminal(t *testing.T) {
	for text, want := range map[string]string{
		"":                               "",
		" a\r\n\tb\u00a0 c\u2028d\u0085": "a b c d",
		"a\x1b[2Jb":                      "a\ufffd[2Jb",
		"a\u202eb\u2066c\u200e":          "a\ufffdb\ufffdc\ufffd",
		"é’ — ✓":                         "é’ — ✓",
	} {
		assert.Equal(t, want, fold.Line(text))
	}
}
