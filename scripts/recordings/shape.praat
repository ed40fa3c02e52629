# Gives a synthesised sentence another throat, pitch, liveliness and ending, keeping its length:
# one overlap-add resynthesis, so that the voice is only taken apart once.
form Shape a sentence
  sentence in
  sentence out
  real formant
  real pitch
  real range
  real bend
endform

# Praat jitters the unvoiced stretches; a fixed seed gives the same file every time.
random_initializeWithSeedUnsafelyButPredictably (7)

Read from file: in$
sound = selected ("Sound")
rate = Get sampling frequency
# Played faster, every resonance moves up; the duration tier gives the time back.
Override sampling frequency: rate * formant
pitched = To Pitch: 0, 60, 400
median = Get quantile: 0, 0, 0.5, "Hertz"

selectObject: sound
start = Get start time
manipulation = To Manipulation: 0.01, 60, 400
tier = Extract pitch tier
points = Get number of points
if points > 2 and median <> undefined
  last = Get time from index: points
  bow = 0.28 / formant
  Formula: "pitch * (self / median) ^ range"
  Formula: "if x > last - bow then self * bend ^ ((x - last + bow) / bow) else self fi"
  selectObject: manipulation, tier
  Replace pitch tier
endif

selectObject: manipulation
duration = Extract duration tier
Add point: start, formant
selectObject: manipulation, duration
Replace duration tier

selectObject: manipulation
Get resynthesis (overlap-add)
Resample: 44100, 50
Scale peak: 0.7
Save as WAV file: out$
