package cog_test

import (
	"encoding/json"
	"maps"
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/clause"
	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/law"
	"github.com/coglaw/coglaw/objective"
)

// odd are texts that a program may put where a person would write a title.
var odd = []string{"", " ", "\u00a0\u2003", "T", "é", "e\u0301", "\ufeffT", "a\x00b", "\x00", "a\nb\tc", "\x1b[2J", "\u202e", "\u2028", "</script>&", "\xff", "a\xc3", `"\`, "\ufffd",
	"\U0001f600", "\U0010ffff", "null", "{}", strings.Repeat("long ", 100)}

// spoil puts something else into one place in what v holds, as a program could.
func spoil(r *rand.Rand, v reflect.Value) {
	switch v.Interface().(type) {
	case law.Day:
		days := []law.Day{{}, law.Date(2024, 2, 29), law.Date(2024, 2, 30), law.Date(1, 1, 1), law.Date(9999, 12, 31), law.Date(2023, 7, 10)}
		v.Set(reflect.ValueOf(days[r.IntN(len(days))]))
		return
	case branch.Scope:
		scopes := append(branch.Scopes(), branch.Networked(99), branch.Networked(4), branch.Unnetworked(0))
		v.Set(reflect.ValueOf(scopes[r.IntN(len(scopes))]))
		return
	case objective.Objective:
		spec := v.Interface().(objective.Objective).Spec()
		spoil(r, reflect.ValueOf(&spec).Elem())
		if o, err := objective.New(spec); err == nil || r.IntN(10) == 0 {
			v.Set(reflect.ValueOf(o))
		}
		return
	case objective.Indicator:
		var spec objective.IndicatorSpec
		switch s := v.Interface().(objective.Indicator).Spec().(type) {
		case objective.Quantitative:
			spoil(r, reflect.ValueOf(&s).Elem())
			spec = s
		case objective.Qualitative:
			spoil(r, reflect.ValueOf(&s).Elem())
			spec = s
		}
		if i, err := objective.NewIndicator(spec); err == nil || r.IntN(10) == 0 {
			v.Set(reflect.ValueOf(i))
		}
		return
	case objective.Decimal:
		v.Set(reflect.ValueOf(objective.MustParseDecimal([]string{"0", "-0", "0.0", "1e2", "270.50", "-1E-3"}[r.IntN(6)])))
		return
	case clause.Network:
		kinds := []clause.ConditionKind{0, clause.Formation, clause.Evolution, 99}
		v.Set(reflect.ValueOf(clause.WrittenNetwork(clause.Condition{Kind: kinds[r.IntN(4)], Title: odd[r.IntN(len(odd))]})))
		return
	}
	switch v.Kind() {
	case reflect.String:
		v.SetString([]string{"T", "U", odd[r.IntN(len(odd))], odd[r.IntN(len(odd))]}[r.IntN(4)])
	case reflect.Bool:
		v.SetBool(!v.Bool())
	case reflect.Int:
		v.SetInt([]int64{-1, 0, 999, 1000, 2005, 2006, 2024, 9999, 10000}[r.IntN(9)])
	case reflect.Uint8:
		v.SetUint([]uint64{1, 2, uint64(r.IntN(9)), uint64(r.IntN(40)), 250}[r.IntN(5)])
	case reflect.Pointer:
		if v.IsNil() || r.IntN(10) == 0 {
			v.Set(reflect.New(v.Type().Elem()))
		}
		spoil(r, v.Elem())
	case reflect.Slice:
		switch n := v.Len(); {
		case n == 0 || r.IntN(3) == 0:
			one := reflect.New(v.Type().Elem()).Elem()
			spoil(r, one)
			v.Set(reflect.Append(v.Slice3(0, n, n), one))
		case n == 1 && r.IntN(5) == 0:
			v.SetZero() // as what is read has it
		default:
			i := r.IntN(n)
			list := reflect.AppendSlice(reflect.MakeSlice(v.Type(), 0, n), v)
			spoil(r, list.Index(i))
			v.Set(list)
		}
	case reflect.Struct:
		for range 1 + r.IntN(2) {
			spoil(r, v.Field(r.IntN(v.NumField())))
		}
	}
}

// What Check accepts can be written, and what is written is read again as the same draft: the
// API can put nothing into a draft that a document could not hold. A text that is not UTF-8 is
// not among those tried here.
func TestWhatIsWellFormedIsReadAsItWasWritten(t *testing.T) {
	r := rand.New(rand.NewPCG(9, 227))
	var drafts, lawfulOnes []cog.Draft
	all := documents(t)
	for _, name := range slices.Sorted(maps.Keys(all)) {
		if d, err := cog.Decode(all[name]); err == nil && len(all[name]) < 8_000 {
			drafts = append(drafts, d.Draft)
			if _, err := cog.New(d.Draft); err == nil {
				lawfulOnes = append(lawfulOnes, d.Draft)
			}
		}
	}
	require.Greater(t, len(drafts), 20)
	require.Greater(t, len(lawfulOnes), 5)
	formed, lawful := 0, 0
	const tries = 10_000
	for i := range tries {
		d := drafts[i%len(drafts)]
		if i%2 == 0 {
			d = lawfulOnes[i/2%len(lawfulOnes)]
		}
		fields := reflect.ValueOf(&d).Elem()
		for range 1 + i%2 {
			spoil(r, fields.Field(r.IntN(fields.NumField())))
		}
		if d.Check() != nil {
			_, err := cog.New(d)
			assert.Error(t, err)
			continue
		}
		formed++
		written, err := json.Marshal(d)
		require.NoError(t, err)
		var again cog.Draft
		require.NoError(t, json.Unmarshal(written, &again), "%s", written)
		rewritten, err := json.Marshal(again)
		require.NoError(t, err)
		require.Equal(t, string(written), string(rewritten))

		c, err := cog.New(d)
		if err != nil {
			continue
		}
		lawful++
		parsed, err := cog.Parse([]byte(lifeJSON(t, c)))
		require.NoError(t, err, "%s", written)
		require.Equal(t, lifeJSON(t, c), lifeJSON(t, parsed))
		require.Equal(t, c.Draft(), parsed.Draft())
	}
	assert.Greater(t, formed, tries/20)
	assert.Greater(t, lawful, tries/100)
	t.Logf("of %d drafts %d are well formed, %d lawful", tries, formed, lawful)
}
