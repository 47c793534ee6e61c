package law_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/coglaw/coglaw/law"
)

func TestAnObservationIsSaidAsABreachIsAndIsNoError(t *testing.T) {
	place := law.Citation{Article: law.L227_1, Place: law.Place{Division: "III"}}
	o := law.Observation(law.NewBreach(law.RetroactiveTerm, law.Text{FR: "vu {seen}, attendu {required}", EN: "saw {seen}, wanted {required}"},
		"/term", []law.Value{law.Years(3)}, []law.Value{law.Years(4)}, place)).At("/x")
	assert.Equal(t, "/x/term", o.Pointer)
	assert.Equal(t, "vu trois ans, attendu quatre ans", o.In(law.French))
	assert.Equal(t, "saw three years, wanted four years", o.In(law.English))
	assert.Equal(t, law.Breach(o).LogValue(), o.LogValue())
	_, isError := any(o).(error)
	assert.False(t, isError)

	list := []law.Observation{o, o}
	for given := range law.Observations(list) {
		given.Citations[0], given.Seen[0], given.Required[0] = law.Citation{}, nil, nil
		break
	}
	assert.Equal(t, []law.Citation{place}, o.Citations)
	assert.Equal(t, []law.Value{law.Years(3)}, o.Seen)
	assert.Equal(t, []law.Value{law.Years(4)}, o.Required)
	assert.Len(t, slices.Collect(law.Observations(list)), 2)
}
