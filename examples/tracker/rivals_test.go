package main

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const rivals = 12

// promised are the titles of the commitments that amendments have added, in their order.
func promised(t testing.TB, h http.Handler) (titles []string) {
	list, _ := decoded(t, ask(h, "GET /conventions/1", ""))["amendments"].([]any)
	for i, a := range list {
		a := a.(map[string]any)
		require.Equal(t, float64(i+1), a["number"])
		change := a["changes"].([]any)[0].(map[string]any)
		titles = append(titles, change["commitment"].(map[string]any)["title"].(string))
	}
	return titles
}

func TestOfRivalsWhoSawTheSameVersionOneWins(t *testing.T) {
	h := posted(t, "conventions/models/family-2024.json")
	var codes [rivals]int
	var all sync.WaitGroup
	for i := range rivals {
		all.Add(1)
		go func() {
			defer all.Done()
			codes[i] = ask(h, "POST /conventions/1/amendments", amendment(1, promise(fmt.Sprint("rival ", i))), `If-Match: "1"`).Code
		}()
	}
	all.Wait()
	winners := []string{}
	for i, code := range codes {
		if code == http.StatusCreated {
			winners = append(winners, fmt.Sprint("rival ", i))
		} else {
			assert.Equal(t, http.StatusPreconditionFailed, code)
		}
	}
	assert.Len(t, winners, 1)
	assert.Equal(t, winners, promised(t, h))
}

func TestRivalsWhoLookAgainLoseNothing(t *testing.T) {
	h := posted(t, "conventions/models/family-2024.json")
	var all sync.WaitGroup
	var refused atomic.Int64
	for i := range rivals {
		all.Add(1)
		go func() {
			defer all.Done()
			for {
				var version int
				_, _ = fmt.Sscanf(ask(h, "GET /conventions/1", "").Header().Get("ETag"), `"%d"`, &version)
				w := ask(h, "POST /conventions/1/amendments", amendment(version, promise(fmt.Sprint("rival ", i))), fmt.Sprintf(`If-Match: "%d"`, version))
				if w.Code == http.StatusCreated {
					return
				}
				refused.Add(1)
				if !assert.Equal(t, http.StatusPreconditionFailed, w.Code, w.Body) {
					return
				}
			}
		}()
	}
	all.Wait()
	t.Logf("%d amendments, %d times too late", rivals, refused.Load())
	want := make([]string, rivals)
	for i := range want {
		want[i] = fmt.Sprint("rival ", i)
	}
	assert.ElementsMatch(t, want, promised(t, h))
	assert.Equal(t, fmt.Sprintf(`"%d"`, rivals+1), ask(h, "GET /conventions/1", "").Header().Get("ETag"))
}

// broken breaks a database that holds one convention: midway is called between the two writes of
// each amendment.
func broken(t testing.TB, file string) http.Handler {
	db, h := opened(t, file)
	_, err := db.Exec(`CREATE TRIGGER broken BEFORE INSERT ON versions WHEN NEW.version > 1 BEGIN SELECT midway(); END`)
	require.NoError(t, err)
	return h
}

// asBefore asserts that nothing of a broken amendment is left, and that the next one is kept.
func asBefore(t *testing.T, file string) {
	midway = func() error { return nil }
	db, h := opened(t, file)
	var sound string
	require.NoError(t, db.QueryRow(`PRAGMA integrity_check`).Scan(&sound))
	assert.Equal(t, "ok", sound)
	var version, versions int
	require.NoError(t, db.QueryRow(`SELECT version, (SELECT count(*) FROM versions) FROM conventions`).Scan(&version, &versions))
	assert.Equal(t, []int{1, 1}, []int{version, versions})
	w := ask(h, "GET /conventions/1", "")
	assert.Equal(t, `"1"`, w.Header().Get("ETag"))
	assert.JSONEq(t, model(t), w.Body.String())
	assert.Equal(t, 201, ask(h, "POST /conventions/1/amendments", amendment(1, promise("after")), `If-Match: "1"`).Code)
	assert.Equal(t, []string{"after"}, promised(t, h))
}

func model(t testing.TB) string { return file(t, "conventions/models/family-2024.json") }

// kept is the file of a database that holds one convention.
func keptIn(t *testing.T) string {
	file := filepath.Join(t.TempDir(), "tracker.db")
	db, h := opened(t, file)
	require.Equal(t, 201, ask(h, "POST /conventions", model(t)).Code)
	require.NoError(t, db.Close())
	return file
}

func TestAWriteThatFailsHalfWayLeavesNothing(t *testing.T) {
	file := keptIn(t)
	h := broken(t, file)
	midway = func() error { return errors.New("no space left") }
	assert.Equal(t, 500, ask(h, "POST /conventions/1/amendments", amendment(1, promise("half")), `If-Match: "1"`).Code)
	asBefore(t, file)
}

func TestARequestThatIsGivenUpHalfWayLeavesNothing(t *testing.T) {
	file := keptIn(t)
	h := broken(t, file)
	ctx, cancel := context.WithCancel(context.Background())
	midway = func() error { cancel(); return nil }
	r := httptest.NewRequestWithContext(ctx, "POST", "/conventions/1/amendments", strings.NewReader(amendment(1, promise("half"))))
	r.Header.Set("If-Match", `"1"`)
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	assert.Equal(t, 500, w.Code)
	asBefore(t, file)
}

// The process is killed, as by a power cut, when the first of the two writes is done.
func TestACrashHalfWayLeavesNothing(t *testing.T) {
	file := keptIn(t)
	program, err := os.Executable()
	require.NoError(t, err)
	dying := exec.Command(program)
	dying.Env = append(os.Environ(), "TRACKER_KILLED="+file)
	out, err := dying.CombinedOutput()
	var died *exec.ExitError
	require.ErrorAs(t, err, &died, string(out))
	assert.False(t, died.Exited(), "killed, and no exit of its own: %s", out)
	asBefore(t, file)
}

// amendAndDie amends the convention in the file of a database, and is killed half-way.
func amendAndDie(file string) {
	t := new(dead)
	h := broken(t, file)
	midway = func() error {
		self, err := os.FindProcess(os.Getpid())
		if err == nil {
			err = self.Kill()
		}
		if err != nil {
			return err
		}
		select {} // until it is killed
	}
	fmt.Println("survived:", ask(h, "POST /conventions/1/amendments", amendment(1, promise("half")), `If-Match: "1"`).Code)
	os.Exit(3)
}

// dead stands for the test in the process that is killed.
type dead struct{ testing.TB }

func (*dead) Helper()                   {}
func (*dead) Cleanup(func())            {}
func (*dead) Errorf(f string, a ...any) { fmt.Printf(f, a...) }
func (*dead) FailNow()                  { os.Exit(4) }
