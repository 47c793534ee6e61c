package cog_test

import (
	"runtime"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/coglaw/coglaw/branch"
	"github.com/coglaw/coglaw/clause"
	"github.com/coglaw/coglaw/cog"
	"github.com/coglaw/coglaw/law"
)

// What is beyond a hundred faults is counted, wherever it is found: in reading, between
// parts, in the life.
func TestOfADocumentAtFaultEverywhereAHundredFaultsAreTold(t *testing.T) {
	const objective = `{"id":"A","title":"T","categories":["other"]}`
	const life = `{"format":"coglaw/1","regime":"general","scope":"family","concluded":"2024-01-01",` +
		`"amendments":[{"number":1,"concluded":"2024-02-01","changes":[%]}]}`
	many := strings.Repeat
	for name, c := range map[string]struct {
		document string
		found    int
	}{
		"in reading":         {string(manyFaults("means", `{"zzz":1}`, 500)), 1_500},
		"of one kind":        {string(manyFaults("commitments", `{"by":"state","title":" "}`, 150)), 150},
		"exactly a hundred":  {string(manyFaults("commitments", `{"by":"state","title":" "}`, 100)), 100},
		"ids":                {string(manyFaults("objectives", objective, 400)), 399},
		"budgets":            {string(manyFaults("budgets", `{"kind":"prevention"}`, 300)), 299},
		"in reading and ids": {strings.Replace(string(manyFaults("objectives", objective, 60)), "{", `{"means":[`+many("1,", 59)+`1],`, 1), 119},
		"changes":            {strings.Replace(life, "%", many(`{"kind":"remove-objective","id":"A"},`, 299)+`{"kind":"remove-network"}`, 1), 300},
		"categories of one":  {string(manyFaults("objectives", `{"id":"A","title":"T","categories":[`+many(`"other",`, 200)+`"other"]}`, 1)), 200},
		"broken after many":  {strings.TrimSuffix(string(manyFaults("means", "1", 200)), "]}"), 201},
	} {
		_, err := cog.Decode([]byte(c.document))
		faults := faultsOf(t, err)
		if c.found <= law.MaxFaults {
			assert.Len(t, faults, c.found, name)
			continue
		}
		last := faults[len(faults)-1]
		assert.Len(t, faults, law.MaxFaults, name)
		assert.Equal(t, law.TooMany, last.Code, name)
		assert.Equal(t, "", last.Pointer, name)
		assert.Equal(t, c.found-law.MaxFaults+1, last.More, name)
		assert.Equal(t, [2]int{1, 1}, [2]int{last.Line, last.Column}, name)
		for _, f := range faults[:len(faults)-1] {
			assert.NotEqual(t, law.TooMany, f.Code, name)
		}
	}
}

func TestWhatIsBuiltInMemoryIsBoundedAlike(t *testing.T) {
	for _, c := range []struct {
		d    cog.Document
		more int
	}{
		{cog.Document{Draft: cog.Draft{Scope: branch.Family, Means: make([]clause.Means, 300)}}, 501},
		{cog.Document{Draft: cog.Draft{Scope: branch.Family}, Amendments: []cog.Amendment{{Number: 1, Changes: make([]cog.Change, 300)}}}, 201},
		{cog.Document{Draft: cog.Draft{Scope: branch.Family}, Amendments: make([]cog.Amendment, 80)}, 60},
	} {
		faults := faultsOf(t, c.d.Check())
		require.Len(t, faults, law.MaxFaults)
		assert.Equal(t, law.More(c.more), faults[law.MaxFaults-1])
	}
}

// Of a million faults a hundred are held.
func TestAMillionFaultsAreCountedAndNotHeld(t *testing.T) {
	document := manyFaults("means", "0", 1_000_000)
	heap := func() uint64 {
		var m runtime.MemStats
		runtime.GC()
		runtime.ReadMemStats(&m)
		return m.HeapAlloc
	}
	before := heap()
	_, err := cog.Decode(document)
	assert.Less(t, int64(heap())-int64(before), int64(1_000_000))
	faults := faultsOf(t, err)
	assert.Equal(t, 999_901, faults[len(faults)-1].More)
	runtime.KeepAlive(document)
}
