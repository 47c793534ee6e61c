package cog

import (
	"fmt"
	"reflect"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/clause"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/objective"
)

// finished are values that nothing can change, so that a copy may share them, and of
// which the fields cannot be filled one by one.
var finished = map[reflect.Type]any{
	reflect.TypeOf(law.Day{}):             law.Date(2024, 2, 29),
	reflect.TypeOf(objective.Decimal{}):   objective.MustParseDecimal("1.50"),
	reflect.TypeOf(clause.Network{}):      clause.WrittenNetwork(clause.Condition{Kind: clause.Evolution, Title: "T"}),
	reflect.TypeOf(objective.Objective{}): objective.Must(objective.Spec{ID: "O", Title: "T", Categories: []objective.Category{objective.Other}}),
	reflect.TypeOf(objective.Indicator{}): objective.MustIndicator(objective.Qualitative{ID: "I", Label: "L"}),
	reflect.TypeFor[branch.Scope]():       branch.Family,
	reflect.TypeFor[SicknessConvention](): SicknessConvention{Body: branch.Cnam, Term: Years(2006, 2009)},
}

// fill writes something into v and all that it holds: other texts and numbers each time,
// one element into every list, one change of each kind into a list of changes.
func fill(t *testing.T, v reflect.Value, n *int) {
	*n++
	if value, ok := finished[v.Type()]; ok {
		v.Set(reflect.ValueOf(value))
		return
	}
	switch v.Kind() {
	case reflect.String:
		v.SetString(fmt.Sprint("text ", *n))
	case reflect.Bool:
		v.SetBool(true)
	case reflect.Int:
		v.SetInt(int64(2000 + *n)) // a year, where one is asked
	case reflect.Uint8:
		v.SetUint(uint64(1 + *n%2))
	case reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
		fill(t, v.Elem(), n)
	case reflect.Slice:
		if v.Type() == reflect.TypeFor[[]Change]() {
			v.Set(reflect.ValueOf(samples(t)))
			return
		}
		v.Set(reflect.MakeSlice(v.Type(), 1, 1))
		fill(t, v.Index(0), n)
	case reflect.Struct:
		for i := range v.NumField() {
			fill(t, v.Field(i), n)
		}
		lawful(v.Addr().Interface())
	default:
		require.Fail(t, "what is this to be filled with?", "%s", v.Type())
	}
}

// lawful puts right what cannot be written as it was filled.
func lawful(v any) {
	switch v := v.(type) {
	case *Body: // it has a name
		v.Code = branch.OtherBody
	case *branch.BodySignatory:
		v.Portfolios = nil
	case *SicknessConvention:
		v.Body = branch.Cnam
	}
}

func filled[T any](t *testing.T) T {
	var v T
	n := 0
	fill(t, reflect.ValueOf(&v).Elem(), &n)
	return v
}

// ownsAll sees that two values share no slice and no pointer, and counts those it has
// seen.
func ownsAll(t *testing.T, at string, a, b reflect.Value) (seen int) {
	if _, ok := finished[a.Type()]; ok {
		return 0
	}
	switch a.Kind() {
	case reflect.Slice:
		if a.IsNil() {
			return 0
		}
		seen++
		assert.NotEqual(t, a.Pointer(), b.Pointer(), at)
		for i := range a.Len() {
			seen += ownsAll(t, fmt.Sprint(at, "/", i), a.Index(i), b.Index(i))
		}
	case reflect.Pointer:
		assert.NotEqual(t, a.Pointer(), b.Pointer(), at)
		seen += 1 + ownsAll(t, at, a.Elem(), b.Elem())
	case reflect.Interface:
		seen += ownsAll(t, at, a.Elem(), b.Elem())
	case reflect.Struct:
		for i := range a.NumField() {
			seen += ownsAll(t, at+"/"+a.Type().Field(i).Name, a.Field(i), b.Field(i))
		}
	}
	return seen
}

func TestACopySharesNothingThatCanBeChanged(t *testing.T) {
	d, list := filled[Document](t), samples(t)
	for name, pair := range map[string][2]any{
		"draft":     {d.Draft, d.Draft.Clone()},
		"document":  {d, d.Clone()},
		"amendment": {d.Amendments[0], d.Amendments[0].clone()},
		"changes":   {list, cloneChanges(list)},
	} {
		assert.Equal(t, pair[0], pair[1], name)
		assert.Greater(t, ownsAll(t, name, reflect.ValueOf(pair[0]), reflect.ValueOf(pair[1])), 3, name)
	}
}

func TestACopyOfNothingIsNothing(t *testing.T) {
	var d Document
	assert.Equal(t, d, d.Clone())
	assert.Equal(t, d.Draft, d.Draft.Clone())
	assert.Equal(t, Amendment{}, (&Amendment{}).clone())
}
