package cog_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/cog"
)

func TestADocumentStandsInAColumn(t *testing.T) {
	d := cog.Document{Draft: lifeModel(t, "family"), Amendments: []cog.Amendment{{Number: 1, Title: "Petite enfance"}}}
	written, err := d.Value()
	require.NoError(t, err)
	assert.JSONEq(t, string(lifeJSON(t, d)), written.(string))
	for _, column := range []any{written, []byte(written.(string))} {
		read := cog.Document{Draft: cog.Draft{Scope: branch.Autonomy, Title: "what was there before"}}
		require.NoError(t, read.Scan(column))
		assert.JSONEq(t, written.(string), string(lifeJSON(t, read)))
	}
	_, err = cog.Document{}.Value()
	assert.Error(t, err, "a document without a scope")
}

func TestWhatIsNoDocumentInAColumnIsRefused(t *testing.T) {
	for column, want := range map[any]string{
		nil:      "<nil> in a column where a document is expected",
		int64(3): "int64 in a column where a document is expected",
		"null":   "malformed: line 1, column 1: null in place of an object",
		"":       "malformed: line 1, column 1: there is no document",
	} {
		d := cog.Document{Draft: cog.Draft{Title: "left where it fails"}}
		assert.EqualError(t, d.Scan(column), want)
		assert.Equal(t, "left where it fails", d.Title)
	}
}
