package main

import (
	"bytes"
	"runtime/debug"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/coglaw/coglaw/law"
)

func TestTheVersionIsWhatTheBuildHasKept(t *testing.T) {
	built := func(version string, settings ...debug.BuildSetting) *debug.BuildInfo {
		return &debug.BuildInfo{Main: debug.Module{Version: version}, Settings: settings}
	}
	commit, clean, dirty := debug.BuildSetting{Key: "vcs.revision", Value: "0123abc"}, debug.BuildSetting{Key: "vcs.modified", Value: "false"}, debug.BuildSetting{Key: "vcs.modified", Value: "true"}
	for _, c := range []struct {
		info   *debug.BuildInfo
		fr, en string
		want   build
	}{
		{nil, "(cette construction n’a gardé ni version ni commit)", "(this build has kept neither version nor commit)", build{}},
		{built("(devel)"), "(cette construction n’a gardé ni version ni commit)", "(this build has kept neither version nor commit)", build{}},
		{built(""), "(cette construction n’a gardé ni version ni commit)", "(this build has kept neither version nor commit)", build{}},
		{built("v1.2.3"), "v1.2.3", "v1.2.3", build{Version: "v1.2.3"}},
		{built("(devel)", debug.BuildSetting{Key: "GOOS", Value: "linux"}, commit, clean), "(sans version), commit 0123abc", "(no version), commit 0123abc", build{Commit: "0123abc"}},
		{built("v1.2.3", commit, dirty), "v1.2.3, commit 0123abc, modifié depuis", "v1.2.3, commit 0123abc, modified since", build{Version: "v1.2.3", Commit: "0123abc", Modified: true}},
	} {
		got := builtFrom(c.info, c.info != nil)
		assert.Equal(t, c.fr, got.In(law.French))
		assert.Equal(t, c.en, got.In(law.English))
		c.want.Module, c.want.ReadUntil = "github.com/coglaw/coglaw", law.MustParseDay("2023-12-06")
		assert.Equal(t, c.want, got)
	}
}

func TestAVersionAsJSONLeavesOutWhatIsNotKnown(t *testing.T) {
	var b bytes.Buffer
	until := law.MustParseDay("2023-12-06")
	assert.NoError(t, writeJSON(&b, build{Module: "m", ReadUntil: until}))
	assert.Equal(t, "{\n  \"module\": \"m\",\n  \"readUntil\": \"2023-12-06\"\n}\n", b.String())
	b.Reset()
	assert.NoError(t, writeJSON(&b, build{"m", "v1", "c", true, until}))
	assert.Equal(t, "{\n  \"module\": \"m\",\n  \"version\": \"v1\",\n  \"commit\": \"c\",\n  \"modified\": true,\n  \"readUntil\": \"2023-12-06\"\n}\n", b.String())
}

func TestTheVersionIsToldWithTheDayTheLawWasReadUntil(t *testing.T) {
	for args, want := range map[string][2]string{
		"version":                       {"cog, github.com/coglaw/coglaw ", "\ndroit lu jusqu’au 6 décembre 2023\n"},
		"version -lang en -format text": {"cog, github.com/coglaw/coglaw ", "\nlaw read until 6 December 2023\n"},
		"version -format json":          {"{\n  \"module\": \"github.com/coglaw/coglaw\",\n", "  \"readUntil\": \"2023-12-06\"\n}\n"},
	} {
		status, stdout, stderr := invoke("", strings.Fields(args)...)
		assert.Equal(t, exitOK, status, args)
		assert.Empty(t, stderr)
		assert.True(t, strings.HasPrefix(stdout, want[0]) && strings.HasSuffix(stdout, want[1]), stdout)
	}
}
