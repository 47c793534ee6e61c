package branch_test

import (
	"encoding"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/law"
)

// A list is one of the closed lists of the format, and how a value of it is read.
type list struct {
	values []value
	slugs  []string
	read   func(string) (value, error)
}

type value interface {
	fmt.Stringer
	law.Value
	encoding.TextMarshaler
}

func listOf[T value, P interface {
	*T
	encoding.TextUnmarshaler
}](values []T, slugs ...string) list {
	l := list{slugs: slugs, read: func(s string) (value, error) {
		v := values[len(values)-1]
		err := P(&v).UnmarshalText([]byte(s))
		return v, err
	}}
	for _, v := range values {
		l.values = append(l.values, v)
	}
	return l
}

func lists() map[string]list {
	return map[string]list{
		"offices of the State": listOf([]branch.StateCapacity{branch.Minister, branch.StateDelegate}, "minister", "state-delegate"),
		"offices of a body": listOf(branch.BodyCapacities(),
			"board-chair", "council-chair", "atmp-committee-chair", "director-general", "director"),
		"budgets": listOf(branch.BudgetKinds(),
			"management", "medical-control", "social-action", "prevention", "autonomy-support", "intervention"),
		"recipients": listOf(branch.Recipients(),
			"supervisory-council", "parliament-commission", "national-assembly-commission", "senate-commission"),
	}
}

func TestEveryValueOfAListHasItsSlugAndANameInBothLanguages(t *testing.T) {
	for name, l := range lists() {
		assert.Len(t, l.values, len(l.slugs), name)
		for i, v := range l.values {
			assert.Equal(t, l.slugs[i], v.String(), name)
			assert.NotEmpty(t, v.In(law.French), v.String())
			assert.NotEmpty(t, v.In(law.English), v.String())
		}
	}
}

func TestAValueOfAListIsReadAsItIsWritten(t *testing.T) {
	for _, l := range lists() {
		for _, v := range l.values {
			text, err := v.MarshalText()
			require.NoError(t, err)
			assert.Equal(t, v.String(), string(text))
			again, err := l.read(string(text))
			require.NoError(t, err)
			assert.Equal(t, v, again)
		}
	}
}

func TestAListHasNoOtherValue(t *testing.T) {
	for name, l := range lists() {
		last := l.values[len(l.values)-1]
		for _, wrong := range []string{"", "x", strings.ToUpper(last.String()), " " + last.String()} {
			got, err := l.read(wrong)
			assert.EqualError(t, err, "malformed: unknown value `"+wrong+"`; expected one of "+strings.Join(l.slugs, ", "), name)
			assert.Equal(t, last, got, "left where it fails")
		}
	}
}

func TestListsAreInTheOrderOfTheirConstants(t *testing.T) {
	assert.Equal(t, []branch.BodyCapacity{branch.BoardChair, branch.CouncilChair, branch.ATMPCommitteeChair, branch.DirectorGeneral, branch.Director},
		branch.BodyCapacities())
	assert.Equal(t, []branch.BudgetKind{branch.Management, branch.MedicalControl, branch.SocialAction, branch.Prevention, branch.AutonomySupport, branch.Intervention},
		branch.BudgetKinds())
	assert.Equal(t, []branch.Recipient{branch.SupervisoryCouncil, branch.ParliamentCommission, branch.AssemblyCommission, branch.SenateCommission},
		branch.Recipients())
}

func TestWhatIsInNoListHasNoName(t *testing.T) {
	for _, v := range []value{
		branch.StateCapacity(0), branch.BodyCapacity(0), branch.BudgetKind(0), branch.Recipient(0),
		branch.StateCapacity(99), branch.BodyCapacity(99), branch.BudgetKind(99), branch.Recipient(99),
	} {
		assert.Empty(t, v.String()+v.In(law.French)+v.In(law.English))
	}
}
