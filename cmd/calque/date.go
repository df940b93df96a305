package main

import (
	"os"
	"strconv"
	"time"
)

// sourceDate is the time that outputs are stamped with: that of
// SOURCE_DATE_EPOCH, or none, since the same input must give the same output
// (https://reproducible-builds.org/specs/source-date-epoch/).
func sourceDate() time.Time {
	seconds, err := strconv.ParseInt(os.Getenv("SOURCE_DATE_EPOCH"), 10, 64)
	if err != nil {
		return time.Time{}
	}
	return time.Unix(seconds, 0).UTC()
}
