package align

// credits are the counts after competitive linking: in each bead every type
// gives its whole credit to its strongest partner there, so that words which
// merely travel with a translation (indirect associations, Melamed 2000) starve.
type credits struct {
	forward, backward []float64 // by link: credit from the target type, from the source type
	source, target    []float64 // by type: beads in which it found a partner
}

func compete(samples []sample, links []link, strength []float32, sourceTypes, targetTypes int) credits {
	start := rowStarts(sourceTypes, links)
	c := credits{
		forward: make([]float64, len(links)), backward: make([]float64, len(links)),
		source: make([]float64, sourceTypes), target: make([]float64, targetTypes),
	}
	best := make([]int32, targetTypes) // link that wins the target type in this bead
	inBead := make([]int32, targetTypes)
	for k := range samples {
		b := &samples[k]
		for _, t := range b.target {
			inBead[t] = int32(k) + 1
			best[t] = -1
		}
		for _, s := range b.source {
			own := int32(-1)
			for x := start[s]; x < start[s+1]; x++ {
				t := links[x].target
				if inBead[t] != int32(k)+1 {
					continue
				}
				if own < 0 || strength[x] > strength[own] {
					own = x
				}
				if best[t] < 0 || strength[x] > strength[best[t]] {
					best[t] = x
				}
			}
			if own >= 0 {
				c.backward[own] += b.weight
				c.source[s] += b.weight
			}
		}
		for _, t := range b.target {
			if x := best[t]; x >= 0 {
				c.forward[x] += b.weight
				c.target[t] += b.weight
			}
		}
	}
	return c
}

// table turns credits into probabilities: anchors are smoothed towards their
// prior, learned links are discounted.
func (l *learner) table(links []link, sc, tc, forward, backward, sourceHit, targetHit []float64) *linkTable {
	out := &linkTable{
		start:           rowStarts(len(l.source.keys), links),
		source:          make([]int32, len(links)),
		target:          make([]int32, len(links)),
		forward:         make([]float32, len(links)),
		backward:        make([]float32, len(links)),
		sourceExplained: make([]float32, len(l.source.keys)),
		targetExplained: make([]float32, len(l.target.keys)),
	}
	sourcePrior := make([]float32, len(l.source.keys))
	targetPrior := make([]float32, len(l.target.keys))
	for x, k := range links {
		out.source[x], out.target[x] = k.source, k.target
		out.forward[x] = l.belief(k.forward, at(forward, x), at(tc, int(k.target)))
		out.backward[x] = l.belief(k.backward, at(backward, x), at(sc, int(k.source)))
		sourcePrior[k.source] = max(sourcePrior[k.source], k.backward)
		targetPrior[k.target] = max(targetPrior[k.target], k.forward)
	}
	for s := range out.sourceExplained {
		out.sourceExplained[s] = l.belief(sourcePrior[s], at(sourceHit, s), at(sc, s))
	}
	for t := range out.targetExplained {
		out.targetExplained[t] = l.belief(targetPrior[t], at(targetHit, t), at(tc, t))
	}
	return out
}

func at(values []float64, i int) float64 {
	if values == nil {
		return 0
	}
	return values[i]
}

func (l *learner) belief(prior float32, credit, count float64) float32 {
	if prior == 0 {
		credit = max(0, credit-l.p.Discount)
	}
	p := (l.p.PriorMass*float64(prior) + credit) / (l.p.PriorMass + count)
	return float32(min(p, maxBelief))
}
