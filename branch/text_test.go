package branch_test

import (
	"database/sql"
	"database/sql/driver"
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/internal/wire/wiretest"
)

func TestABodyGoesThroughTextAndJSON(t *testing.T) {
	wiretest.Text(t, "cnaf", branch.Cnaf)
	wiretest.Text(t, "other", branch.OtherBody)
	wiretest.Text(t, "", branch.Body(0))
	wiretest.Both(t, `"en3s"`, branch.En3s)
	wiretest.Zero(t, `""`, branch.Cnaf)
	wiretest.Refused(t, `"caf"`, "`caf` is not a national body", branch.Cnav)
	_, err := json.Marshal(branch.Body(250))
	assert.ErrorContains(t, err, "the number 250 is that of no national body")
	_, err = (branch.OtherBody + 1).MarshalText()
	assert.ErrorContains(t, err, "the number 28 is that of no national body")
}

func TestAScopeGoesThroughTextAndJSON(t *testing.T) {
	wiretest.Text(t, "sickness", branch.Sickness)
	wiretest.Text(t, "self-employed", branch.SelfEmployed)
	wiretest.Text(t, "autonomy", branch.Autonomy)
	wiretest.Text(t, "", branch.Unnetworked(0))
	wiretest.Both(t, `"work-accidents"`, branch.WorkAccidents)
	wiretest.Both(t, `"autonomy"`, branch.Autonomy)
	wiretest.Zero(t, `"sickness"`, branch.Family)
	wiretest.Zero(t, `""`, branch.Autonomy)
	wiretest.Both(t, `"autonomy"`, branch.AnyScope{Scope: branch.Autonomy})
	wiretest.Both(t, `"self-employed"`, branch.AnyScope{Scope: branch.SelfEmployed})
	wiretest.Zero(t, `""`, branch.AnyScope{Scope: branch.Family})

	wiretest.Refused(t, `"autonomy"`, "`autonomy` has no network of local bodies", branch.Family)
	wiretest.Refused(t, `"famille"`, "`famille` is neither a branch, nor collection, nor the self-employed", branch.Family)
	wiretest.Refused(t, `""`, "`` is neither a branch, nor collection, nor the self-employed", branch.Family)
	wiretest.Refused(t, `"family"`, "`family` has a network of local bodies", branch.Autonomy)
	wiretest.Refused(t, `"famille"`, "`famille` is neither a branch", branch.Autonomy)
	wiretest.Refused(t, `"famille"`, "`famille` is neither a branch", branch.AnyScope{Scope: branch.Autonomy})
}

func TestWhatIsNoScopeIsNotWritten(t *testing.T) {
	for _, none := range []any{branch.Networked(99), branch.Networked(4), branch.Unnetworked(5),
		branch.AnyScope{Scope: branch.Networked(99)}, branch.AnyScope{Scope: (*branch.Networked)(nil)}, branch.AnyScope{Scope: branch.Unnetworked(0)}} {
		_, err := json.Marshal(none)
		assert.ErrorContains(t, err, "neither a branch, nor collection, nor the self-employed", "%#v", none)
	}
	assert.Empty(t, branch.AnyScope{Scope: branch.Networked(99)}.String())
	assert.Empty(t, branch.AnyScope{}.String())
	assert.Equal(t, "old-age", branch.AnyScope{Scope: branch.OldAge}.String())
}

func TestADatabaseHasTheText(t *testing.T) {
	inDatabase(t, "cnaf", branch.Cnaf)
	inDatabase(t, nil, branch.Body(0))
	inDatabase(t, "sickness", branch.Sickness)
	inDatabase(t, "autonomy", branch.Autonomy)
	inDatabase(t, nil, branch.Unnetworked(0))
	inDatabase(t, "autonomy", branch.AnyScope{Scope: branch.Autonomy})
	inDatabase(t, nil, branch.AnyScope{})

	there := branch.Family
	assert.Error(t, there.Scan(nil), "NULL is not sickness")
	assert.Error(t, there.Scan("autonomy"))
	assert.EqualError(t, there.Scan(int64(0)), "int64 in a column where a text is expected")
	assert.Equal(t, branch.Family, there)
	_, err := branch.Networked(99).Value()
	assert.Error(t, err)
}

// inDatabase sees what a database is given for a value, and that the value is read again from
// it, be it text or bytes.
func inDatabase[T driver.Valuer, P interface {
	*T
	sql.Scanner
}](t *testing.T, want any, v T) {
	t.Helper()
	got, err := v.Value()
	require.NoError(t, err)
	assert.Equal(t, want, got)
	var read T
	require.NoError(t, P(&read).Scan(got))
	assert.Equal(t, v, read)
	if text, ok := got.(string); ok {
		require.NoError(t, P(&read).Scan([]byte(text)))
		assert.Equal(t, v, read)
	}
}
