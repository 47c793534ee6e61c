package cog_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/law"
)

// A number that is none of a list's is a fault of form wherever it stands: nothing could be
// read again of it.
func TestANumberThatIsNoneOfItsListIsAFault(t *testing.T) {
	for want, edit := range map[string]func(*cog.Draft){
		"/scope":               func(d *cog.Draft) { d.Scope = branch.Networked(99) },
		"/body/code":           func(d *cog.Draft) { d.Body.Code = 250 },
		"/manager/code":        func(d *cog.Draft) { d.Manager.Code = 250 },
		"/first":               func(d *cog.Draft) { d.Rank = 9 },
		"/known/1":             func(d *cog.Draft) { d.Partial, d.Known = true, []cog.Section{cog.MeansSection, 99} },
		"/consistentWith/body": func(d *cog.Draft) { d.ConsistentWith = &cog.SicknessConvention{Body: 250} },
	} {
		d := decodeModel(t, "family")
		edit(&d)
		assert.Equal(t, []string{"unknown-word " + want}, unknowns(t, d.Check()))
		_, err := cog.New(d)
		assert.Equal(t, []string{"unknown-word " + want}, unknowns(t, err))
	}
	c := lifeFamily(t)
	_, err := c.Amend(lifeAmendment(4, "2026-06-01", 250))
	assert.Equal(t, []string{"unknown-word /body/code"}, unknowns(t, err))
	_, err = c.Amend(lifeAmendment(4, "2026-06-01", branch.Cnaf, cog.SetManager{Manager: cog.Body{Code: 250}}))
	assert.Equal(t, []string{"unknown-word /changes/0/manager/code"}, unknowns(t, err))
}

// It would be lost: a document has a boolean, which is not there either where nothing is told.
func TestARankThatIsNoneIsNotWritten(t *testing.T) {
	d := decodeModel(t, "family")
	d.Rank = 9
	_, err := d.MarshalJSON()
	assert.Equal(t, []string{"unknown-word /first"}, unknowns(t, err))
	_, err = cog.Document{Draft: d}.MarshalJSON()
	assert.Equal(t, []string{"unknown-word /first"}, unknowns(t, err))
}

func unknowns(t *testing.T, err error) (list []string) {
	t.Helper()
	var m *law.Malformed
	require.ErrorAs(t, err, &m)
	for f := range m.Faults() {
		list = append(list, f.Code.String()+" "+f.Pointer)
	}
	return list
}

func TestWhatIsNoScopeIsNotTakenForSickness(t *testing.T) {
	d := decodeModel(t, "sickness")
	for _, none := range []branch.Scope{branch.Networked(99), branch.Unnetworked(0), nil} {
		d.Scope = none
		report := d.Judge(d.Concluded)
		assert.False(t, report.Lawful())
		assert.Empty(t, slugs(report, cog.Satisfied))
		_, err := d.MarshalJSON()
		assert.ErrorContains(t, err, "scope")
		assert.False(t, strings.Contains(d.String(), "sickness,"))
	}
	for _, none := range []branch.Scope{(*branch.Networked)(nil), struct{ branch.Scope }{}} {
		d := cog.Document{Draft: cog.Draft{Scope: none, Term: cog.Years(2023, 2027)}}
		assert.Equal(t, "2023-01-01/2027-12-31", d.String())
		assert.Equal(t, []string{"unknown-word /scope"}, unknowns(t, d.Check()))
		assert.False(t, d.Assess(lifeDay("2024-01-01")).Lawful())
	}
}
