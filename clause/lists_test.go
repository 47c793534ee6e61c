package clause_test

import (
	"encoding"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/clause"
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
		"means":      listOf(clause.MeansKinds(), "staff", "budget", "information-systems", "property", "other"),
		"conditions": listOf(clause.ConditionKinds(), "formation", "improvement", "evolution"),
		"domains":    listOf(clause.Domains(), "public-health", "medical-demography", "medicines", "access-to-care"),
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
	assert.Equal(t, []clause.MeansKind{clause.Staff, clause.BudgetMeans, clause.InformationSystems, clause.Property, clause.OtherMeans},
		clause.MeansKinds())
	assert.Equal(t, []clause.ConditionKind{clause.Formation, clause.Improvement, clause.Evolution}, clause.ConditionKinds())
	assert.Equal(t, []clause.Domain{clause.PublicHealth, clause.MedicalDemography, clause.Medicines, clause.AccessToCare}, clause.Domains())
}

func TestWhatIsInNoListHasNoName(t *testing.T) {
	for _, v := range []value{
		clause.MeansKind(0), clause.ConditionKind(0), clause.Domain(0), clause.MeansKind(99), clause.ConditionKind(99), clause.Domain(99),
	} {
		assert.Empty(t, v.String()+v.In(law.French)+v.In(law.English))
	}
}
