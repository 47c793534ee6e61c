package main

import (
	"encoding/json"
	"os"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestTheSchemaOfTheFormIsTheOneThatIsPublished(t *testing.T) {
	published, err := os.ReadFile("../../schema/coglaw-1.schema.json")
	require.NoError(t, err)
	for _, args := range [][]string{{"schema"}, {"schema", "-format", "json"}} {
		status, stdout, stderr := invoke("", args...)
		assert.Equal(t, exitOK, status)
		assert.Empty(t, stderr)
		assert.Equal(t, string(published), stdout)
	}
}

func TestTheSchemaOfASchemeHasTheLawOfADay(t *testing.T) {
	for _, c := range []struct {
		args []string
		id   string
	}{
		{[]string{"schema", "general"}, "coglaw-1-general-2023-12-06"},
		{[]string{"schema", "rsi"}, "coglaw-1-rsi-2017-12-31"},
		{[]string{"schema", "-at", "1998-07-31", "general"}, "coglaw-1-general-1998-07-31"},
	} {
		status, stdout, stderr := invoke("", c.args...)
		assert.Equal(t, exitOK, status)
		assert.Empty(t, stderr)
		var schema struct {
			ID string `json:"$id"`
		}
		require.NoError(t, json.Unmarshal([]byte(stdout), &schema))
		assert.Equal(t, "https://github.com/coglaw/coglaw/schema/"+c.id+".schema.json", schema.ID)
	}
}

func TestTheSchemaIsOfOneSchemeAndOneDay(t *testing.T) {
	for says, args := range map[string][]string{
		"cog: -at is for the law of a scheme: the form is the same on every day\n": {"schema", "-lang", "en", "-at", "2012-01-01"},
		"cog: `cog schema` takes one scheme, not `rsi` too\n":                      {"schema", "-lang", "en", "general", "rsi"},
		"cog: unknown regime `msa`; expected general or rsi\n":                     {"schema", "-lang", "en", "msa"},
	} {
		status, stdout, stderr := invoke("", args...)
		assert.Equal(t, exitTrouble, status)
		assert.Empty(t, stdout)
		assert.Equal(t, says, stderr)
	}
	status, _, stderr := invoke("", "schema", "-at", "soon", "general")
	assert.Equal(t, exitTrouble, status)
	assert.Contains(t, stderr, "soon")
	status, _, _ = invoke("", "schema", "-h")
	assert.Equal(t, exitOK, status)
}
