package cog

import (
	"encoding/json"
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/internal/scan"
)

// samples are a change of each kind, in the order of the table, with something in
// everything it holds.
func samples(t *testing.T) (list []Change) {
	n := 0
	for _, k := range changeKinds().list {
		v := reflect.New(reflect.TypeOf(k.zero)).Elem()
		fill(t, v, &n)
		list = append(list, v.Interface().(Change))
	}
	return list
}

func TestEachKindOfChangeHasASlugOfItsOwn(t *testing.T) {
	slugs := map[string]bool{}
	for i, k := range changeKinds().list {
		assert.NotEmpty(t, k.slug)
		assert.False(t, slugs[k.slug], k.slug)
		slugs[k.slug] = true
		assert.Equal(t, k.slug, changeKinds().keys[i].Slug)
		assert.Zero(t, k.zero, k.slug)
		assert.Same(t, k, kindOf(k.zero))
	}
}

func TestAChangeIsMadeOfItsParts(t *testing.T) {
	for _, c := range samples(t) {
		k := kindOf(c)
		assert.Equal(t, c, k.make(k.partsOf(c)))
	}
}

func TestAChangeIsWrittenWithThePartsOfItsKindAndReadAgain(t *testing.T) {
	for _, c := range samples(t) {
		written, err := json.Marshal(wireChange(c))
		require.NoError(t, err)
		var members map[string]any
		require.NoError(t, json.Unmarshal(written, &members))
		want := append(keys{"kind"}, kindOf(c).requires...)
		assert.ElementsMatch(t, append(want, kindOf(c).may...), keysOf(members), c.Kind())

		s := scan.New(written)
		require.True(t, s.Next())
		var read Change
		readChange(s, &read)
		require.NoError(t, s.Done(), c.Kind())
		assert.Equal(t, c, read)
	}
}

func TestAChangeAloneIsWrittenAndReadAsInAnAmendment(t *testing.T) {
	for _, c := range samples(t) {
		want, err := json.Marshal(wireChange(c))
		require.NoError(t, err)
		alone, err := json.Marshal(c)
		require.NoError(t, err)
		assert.Equal(t, string(want), string(alone))
		zero := reflect.Zero(reflect.TypeOf(c)).Interface()
		for _, v := range []any{c, zero} {
			written, err := json.Marshal(v)
			require.NoError(t, err)
			read := reflect.New(reflect.TypeOf(c))
			read.Elem().Set(reflect.ValueOf(c))
			require.NoError(t, json.Unmarshal(written, read.Interface()), string(written))
			assert.Equal(t, v, read.Elem().Interface())
			require.NoError(t, json.Unmarshal([]byte("null"), read.Interface()))
			assert.Equal(t, v, read.Elem().Interface())
		}
		one, err := ParseChange(want)
		require.NoError(t, err)
		assert.Equal(t, c, one)
		other := `{"kind":"set-term","term":{"start":"2023-01-01","end":"2023-12-31"}}`
		if c.Kind() == "set-term" {
			other = `{"kind":"remove-network"}`
		}
		assert.ErrorContains(t, json.Unmarshal([]byte(other), reflect.New(reflect.TypeOf(c)).Interface()), "`"+c.Kind()+"` was expected")
	}
}

func keysOf(members map[string]any) (list keys) {
	for key := range members {
		list = append(list, key)
	}
	return list
}

func TestEveryPartIsReadAndTakenBySomeKind(t *testing.T) {
	taken := map[string]bool{"kind": true}
	for _, k := range changeRows {
		for _, key := range append(append(keys{}, k.requires...), k.may...) {
			taken[key] = true
		}
	}
	read := map[string]bool{}
	for _, f := range changeFields {
		read[f.Key] = true
	}
	assert.Equal(t, read, taken)
	for _, part := range changeParts {
		assert.True(t, read[part.key], part.key)
	}
}

// The compiler does not say which types implement an interface; those of this package
// that have a method Kind are the changes.
func TestEveryChangeHasARow(t *testing.T) {
	rows := map[string]bool{}
	for _, k := range changeRows {
		rows[reflect.TypeOf(k.zero).Name()] = true
	}
	changes := map[string]bool{}
	files, err := filepath.Glob("*.go")
	require.NoError(t, err)
	for _, name := range files {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.SkipObjectResolution)
		require.NoError(t, err)
		for _, d := range file.Decls {
			if f, ok := d.(*ast.FuncDecl); ok && f.Recv != nil && f.Name.Name == "Kind" {
				changes[f.Recv.List[0].Type.(*ast.Ident).Name] = true
			}
		}
	}
	assert.Equal(t, rows, changes)
}
