package normalize

import "fmt"

// Level says how far a rule goes. Off to Aggressive can be asked for in
// [Options.Level]; the others mark rules that run only when their own option
// names them.
type Level uint8

// The levels, from harmless to drastic, then the kinds of work that are asked
// for by name.
const (
	Off        Level = iota // nothing
	Safe                    // nothing a reader could miss
	Locale                  // Safe and the typography of the language
	Aggressive              // Safe and folding for matching keys, not for text to keep
	Repair                  // only with Options.Repair
	Profile                 // only with Options.Profile
	Convert                 // only with Options.ToScript
)

var levelNames = [...]string{"off", "safe", "locale", "aggressive", "repair", "profile", "convert"}

// String returns the name used on the command line and in reports.
func (l Level) String() string {
	if int(l) < len(levelNames) {
		return levelNames[l]
	}
	return fmt.Sprintf("level(%d)", uint8(l))
}

// ParseLevel reads "off", "safe", "locale" or "aggressive"; anything else is
// an error that names the nearest of them.
func ParseLevel(name string) (Level, error) {
	for l := Off; l <= Aggressive; l++ {
		if levelNames[l] == name {
			return l, nil
		}
	}
	return Off, unknown("level", name, levelNames[:Aggressive+1])
}
