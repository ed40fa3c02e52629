# Recomputes the figures of an export from its marks, in base R, and says where the table has others.
#
#   npm run -s export -- --format csv --out reports.csv --raw
#   Rscript docs/report.R reports.csv
#
# reports.csv is the table of figures. Beside it lie reports.marks.csv, the marks, and reports.rooms.csv: who gave none, and what each coder
# gave. A table without --raw (what pages show) can be checked too: give the files. Then only marks of open cells are taken, as
# pages do.
#
#   Rscript docs/report.R pages.csv reports.marks.csv reports.rooms.csv
#
# Without marks nothing can be recomputed to the last digit, since shares are rounded; what they allow is compared.
# Written apart from lib/stats: it shares no code with what it checks. Ends with 1 where a figure differs.
#
# What it can not recompute it names at the end: plans are words, a coding is given and not computed, and of more than about a thousand
# people pages take coefficients from a part of them, which no file names.

given <- commandArgs(trailingOnly = TRUE)
if (length(given) < 1) stop("Give the exported table: Rscript docs/report.R reports.csv [reports.marks.csv [reports.rooms.csv]]")
if (!grepl("\\.csv$", given[1])) stop("This reads tables: export with --format csv, and give the CSV. JSON is read by npm run stats.")
read <- function(file) {
  read.csv(file, fileEncoding = "UTF-8-BOM", na.strings = "", stringsAsFactors = FALSE, check.names = FALSE, colClasses = c(category = "character"))
}
figures <- read(given[1])
marks_file <- if (length(given) > 1) given[2] else sub("\\.csv$", ".marks.csv", given[1])
rooms_file <- if (length(given) > 2) given[3] else sub("\\.marks\\.csv$", ".rooms.csv", marks_file)
read_more <- function(file) {
  if (!file.exists(file)) return(NULL)
  table <- read.csv(file, fileEncoding = "UTF-8-BOM", na.strings = "", stringsAsFactors = FALSE, colClasses = "character")
  type.convert(table, as.is = TRUE, na.strings = character(0), tryLogical = FALSE)
}
marks <- read_more(marks_file)
rooms <- read_more(rooms_file)
blank <- function(x) ifelse(is.na(x), "", as.character(x))

# ---- Rounding as reports round (docs/statistics.md, What managers may see, 7) ----

hair <- 1e-9
to <- function(step, x, by) by(x / step) * step
half_up <- function(x) floor(x + 0.5 + hair)
point_step <- function(people) if (people < 20) 0.1 else 0.01
share_step <- function(people) if (people < 50) 0.05 else 0.01
nearest <- function(step) function(x) to(step, x, half_up)
outwards <- function(step, range) c(to(step, range[1], function(x) floor(x + hair)), to(step, range[2], function(x) ceiling(x - hair)))
as_points <- function(value, range, people) {
  step <- point_step(people)
  c(nearest(step)(value), if (anyNA(range)) c(NA, NA) else outwards(step, range))
}
as_share <- function(value, range, people) {
  step <- share_step(people)
  c(nearest(step)(value), if (anyNA(range)) c(NA, NA) else pmin(1, pmax(0, outwards(step, range))))
}
as_coefficient <- function(value, range = c(NA, NA)) c(nearest(0.01)(value), if (anyNA(range)) c(NA, NA) else outwards(0.01, range))

# ---- One room ----

z95 <- 1.959964
wilson <- function(x, n) {
  p <- x / n
  middle <- p + z95^2 / (2 * n)
  half <- z95 * sqrt(p * (1 - p) / n + z95^2 / (4 * n^2))
  (middle + c(-1, 1) * half) / (1 + z95^2 / n)
}
t_range <- function(x) {
  n <- length(x)
  if (n < 2 || sd(x) == 0) return(c(NA, NA))
  mean(x) + c(-1, 1) * qt(0.975, n - 1) * sd(x) / sqrt(n)
}
rwg <- function(x) if (length(x) < 2) NA else 1 - var(x) / 2

# ---- Words ----

told_as <- function(figure, word) structure(figure, word = word)
lean_word <- function(bias, range, n) {
  if (n < 2) return("none")
  if (abs(bias) < 0.25 - hair) return("onTheMark")
  if (!anyNA(range) && range[1] <= 0 && range[2] >= 0) return("noClearLean")
  paste0(if (abs(bias) > 0.75 + hair) "clearly" else "little", if (bias > 0) "Generous" else "Strict")
}
agreement_word <- function(index) c("none", "weak", "moderate", "strong", "veryStrong")[findInterval(index, c(31, 51, 71, 91)) + 1]

# Of a room of five to nine people a word is said only where, beside how many were within one mark, it leaves three ways of marking or more,
# and so do all words together that are kept back: the rarest are kept back first.
ways_of <- function(people) {
  counts <- as.matrix(expand.grid(rep(list(0:people), 5)))
  counts <- counts[rowSums(counts) == people, ]
  lapply(seq_len(nrow(counts)), function(at) rep(1:5, counts[at, ]))
}
word_of <- function(x, coding) lean_word(mean(x - coding), t_range(x - coding), length(x))
near_in <- function(x, coding) sum(abs(x - coding) <= 1.01)
small_words <- new.env()
small_lean <- function(x, coding) {
  key <- paste(length(x), coding)
  if (is.null(small_words[[key]])) {
    ways <- Filter(function(way) max(way) - min(way) > 1, ways_of(length(x)))
    near <- sapply(ways, near_in, coding)
    words <- sapply(ways, word_of, coding)
    small_words[[key]] <- lapply(split(words, near), function(own) {
      many <- table(own)
      many <- many[order(many, names(many))]
      unsaid <- 0
      said <- character(0)
      for (word in names(many)) {
        if (many[[word]] < 3 || (unsaid > 0 && unsaid < 3)) unsaid <- unsaid + many[[word]] else said <- c(said, word)
      }
      said
    })
  }
  word <- word_of(x, coding)
  if (word %in% small_words[[key]][[as.character(near_in(x, coding))]]) word else NULL
}

# ---- Several marks of one person: leave out one person after the other ----

jackknife_error <- function(left_out) {
  n <- length(left_out)
  sqrt((n - 1) / n * sum((left_out - mean(left_out))^2))
}
over_people <- function(person, x, bounds = c(-Inf, Inf)) {
  sums <- tapply(x, person, sum)
  counts <- tapply(x, person, length)
  value <- sum(sums) / sum(counts)
  if (length(sums) < 3) return(list(value = value, range = c(NA, NA)))
  error <- jackknife_error((sum(sums) - sums) / (sum(counts) - counts))
  if (error == 0) return(list(value = value, range = c(NA, NA)))
  range <- value + c(-1, 1) * qt(0.975, length(sums) - 1) * error
  list(value = value, range = pmin(bounds[2], pmax(bounds[1], range)))
}

# ---- A group as a measuring instrument: people in rows, excerpts in columns ----

alpha_ordinal <- function(table) {
  table <- table[, colSums(!is.na(table)) >= 2, drop = FALSE]
  if (ncol(table) < 2) return(NA)
  o <- matrix(0, 5, 5)
  for (j in seq_len(ncol(table))) {
    counts <- tabulate(table[!is.na(table[, j]), j], 5)
    o <- o + (outer(counts, counts) - diag(counts)) / (sum(counts) - 1)
  }
  n <- rowSums(o)
  d <- matrix(0, 5, 5)
  for (a in 1:5) for (b in 1:5) d[a, b] <- (sum(n[a:b]) - (n[a] + n[b]) / 2)^2
  expected <- sum(outer(n, n) * d) / (sum(n) * (sum(n) - 1))
  if (expected == 0) NA else 1 - sum(o * d) / sum(n) / expected
}
alpha_figure <- function(table) {
  table <- table[, colSums(!is.na(table)) >= 2, drop = FALSE]
  table <- table[rowSums(!is.na(table)) > 0, , drop = FALSE]
  alpha <- alpha_ordinal(table)
  if (is.na(alpha)) return(c(NA, NA, NA))
  if (alpha <= 0) return(as_coefficient(alpha))
  rows <- nrow(table)
  columns <- ncol(table)
  raters <- jackknife_error(sapply(seq_len(rows), function(i) alpha_ordinal(table[-i, , drop = FALSE])))
  excerpts <- if (columns < 5) 0 else jackknife_error(sapply(seq_len(columns), function(j) alpha_ordinal(table[, -j, drop = FALSE])))
  error <- sqrt(raters^2 + excerpts^2)
  degrees <- if (columns < 5) rows - 1 else columns - 1
  range <- if (is.na(error) || error == 0) c(NA, NA) else alpha + c(-1, 1) * qt(0.975, degrees) * error
  as_coefficient(alpha, pmin(1, pmax(-1, range)))
}
ac2 <- function(table) {
  counts <- t(apply(table, 2, function(x) tabulate(x[!is.na(x)], 5)))
  weights <- 1 - outer(1:5, 1:5, "-")^2 / 16
  m <- rowSums(counts)
  many <- counts[m >= 2, , drop = FALSE]
  agreed <- mean(rowSums(many * (many %*% weights - 1)) / (rowSums(many) * (rowSums(many) - 1)))
  shares <- colMeans((counts / m)[m >= 1, , drop = FALSE])
  chance <- sum(weights) / 20 * sum(shares * (1 - shares))
  (agreed - chance) / (1 - chance)
}
# mark = mean + excerpt + rater + rest, both by chance, REML (statistics.md, Intraclass correlation)
variance_components <- function(table) {
  there <- !is.na(table)
  y <- table
  y[!there] <- 0
  n_i <- rowSums(there)
  m_j <- colSums(there)
  n <- sum(there)
  t_i <- rowSums(y)
  t_j <- colSums(y)
  fit <- function(theta) {
    e <- exp(theta[1])
    r <- exp(theta[2])
    w <- 1 / (n_i + 1 / r)
    a11 <- n - sum(w * n_i^2)
    a12 <- m_j - colSums(w * n_i * there)
    a22 <- diag(m_j, length(m_j)) - crossprod(there, w * there)
    b1 <- sum(y) - sum(w * n_i * t_i)
    b2 <- t_j - colSums(w * t_i * there)
    yy <- sum(y^2) - sum(w * t_i^2)
    c_ <- a22 + diag(1 / e, length(m_j))
    a <- a11 - sum(a12 * solve(c_, a12))
    b <- b1 - sum(a12 * solve(c_, b2))
    q <- yy - sum(b2 * solve(c_, b2)) - b^2 / a
    list(q = q, loss = sum(log(1 + r * n_i)) + as.numeric(determinant(e * c_)$modulus) + log(a) + (n - 1) * log(q))
  }
  found <- nlminb(c(0, -1), function(theta) fit(theta)$loss, lower = -18, upper = 12, control = list(rel.tol = 1e-13, eval.max = 2000, iter.max = 1000))
  rest <- fit(found$par)$q / (n - 1)
  excerpt <- exp(found$par[1]) * rest
  rater <- exp(found$par[2]) * rest
  k <- 1 / mean(1 / m_j)
  list(a1 = excerpt / (excerpt + rater + rest), c1 = excerpt / (excerpt + rest), ak = excerpt / (excerpt + (rater + rest) / k), spread = sqrt(rater))
}

# ---- What a place of the table is made of ----

levels_of <- c("team", "quarter", "workshop", "session", "excerpt")
for (name in levels_of) {
  if (!is.null(marks)) marks[[name]] <- blank(marks[[name]])
  if (!is.null(rooms)) rooms[[name]] <- blank(rooms[[name]])
}
places_in <- function(table, row) {
  here <- table$organisation == row$organisation
  for (name in levels_of) {
    wanted <- blank(row[[name]])
    if (wanted != "") here <- here & table[[name]] == wanted
  }
  table[here, ]
}
looked_up <- new.env()
within <- function(row) {
  key <- paste(row$organisation, paste(blank(unlist(row[levels_of])), collapse = "|"))
  if (is.null(looked_up[[key]])) looked_up[[key]] <- places_in(marks, row)
  looked_up[[key]]
}
# By what people picked when they joined: of the pages only parts of rooms that may be told of by themselves.
of_group <- function(cells, group) {
  if (group == "rooms that voted again") {
    again <- unique(paste(cells$session, cells$activity, cells$item)[cells$vote == 2])
    return(cells[cells$vote == 1 & paste(cells$session, cells$activity, cells$item) %in% again, ])
  }
  if (group == "") return(cells)
  plain <- function(text) tolower(trimws(blank(text)))
  list <- if (startsWith(group, "role: ")) "role" else "pickedTeam"
  picked <- cells[plain(cells[[list]]) == plain(sub("^[a-z]+: ", "", group)), ]
  if (withheld) picked[picked[[paste0(list, "Open")]] == 1, ] else picked
}
# Marks of pages are those of open cells; with --raw, all are.
withheld <- any(blank(figures$hidden) %in% c("alike", "fewForFine") | (blank(figures$hidden) == "few" & figures$statistic == "mean"))
# Of a room of five to nine people on one item pages tell only how many were within one mark, and the lean in a word.
least <- if (withheld) 10 else 1
large_of <- function(cells) {
  size <- table(room_of(cells))
  cells[room_of(cells) %in% names(size)[size >= least], ]
}
# Which elements an average was made of in each room: versions of a framework may differ under one name.
made_of <- function(cells) {
  if (is.null(rooms)) return(rep("", nrow(cells)))
  here <- rooms[paste(rooms$session, blank(rooms$dimension)) %in% paste(cells$session, cells$item), ]
  made <- tapply(here$item, paste(here$session, here$activity, here$dimension), function(elements) {
    paste(sort(unique(elements), method = "radix"), collapse = " ")
  })
  unname(made[paste(cells$session, cells$activity, cells$item)])
}
# Under its own name stands the average of the report's latest room; an earlier one says of what it is.
averages_of <- function(row, cells, name) {
  own <- cells[cells$of == "average" & cells$item == name, ]
  if (row$item != name) return(own[made_of(own) %in% substring(row$item, nchar(name) + 5), ])
  row$excerpt <- ""
  all <- within(row)
  latest <- tail(all[all$of == "average" & all$item == name, ], 1)
  own[made_of(own) %in% made_of(latest), ]
}
items_of <- function(row) {
  cells <- within(row)
  item <- row$item
  averages <- setdiff(unique(cells$item[cells$of == "average"]), unique(cells$item[cells$of == "mark"]))
  name <- sub(" of .*$", "", item)
  if (name %in% averages) return(averages_of(row, cells, name))
  if (item == "all") return(cells[cells$of == "mark", ])
  if (item == "elements") return(cells[cells$of == "mark" & cells$item != "overall", ])
  cells[cells$of %in% c("mark", "statement") & cells$item == item, ]
}
# Averages agree as the elements do that they are made of, on those who marked all of them: one less the mean variance over that of chance.
agreement_of <- function(cells) {
  if (any(cells$of != "average")) return(tapply(cells$mark, room_of(cells), rwg))
  if (is.null(rooms)) return(NULL)
  sapply(split(cells, room_of(cells)), function(own) {
    elements <- unique(rooms$item[rooms$session == own$session[1] & rooms$activity == own$activity[1] & blank(rooms$dimension) == own$item[1]])
    here <- marks[marks$session == own$session[1] & marks$activity == own$activity[1] & marks$of == "mark" & marks$vote == 1 & marks$person %in% own$person, ]
    mean(sapply(elements, function(element) rwg(here$mark[here$item == element])))
  })
}
room_of <- function(cells) paste(cells$session, cells$activity, cells$item, cells$vote)
wide <- function(cells) {
  cells <- cells[!duplicated(paste(cells$person, cells$excerpt)), ]
  columns <- unique(cells$excerpt)
  people <- sort(unique(cells$person))
  table <- matrix(NA_integer_, length(people), length(columns))
  table[cbind(match(cells$person, people), match(cells$excerpt, columns))] <- cells$mark
  table
}

beside_coding <- function(cells) {
  cells <- cells[!is.na(cells$coding), ]
  d <- cells$mark - cells$coding
  people <- length(unique(cells$person))
  exact <- abs(d) <= 0.51
  near <- abs(d) <= 1.01
  if (length(unique(room_of(cells))) == 1) {
    n <- length(d)
    return(list(
      exact = as_share(mean(exact), wilson(sum(exact), n), people), withinOne = as_share(mean(near), wilson(sum(near), n), people),
      lean = told_as(as_points(mean(d), t_range(d), people), lean_word(mean(d), t_range(d), n)), distance = as_points(mean(abs(d)), t_range(abs(d)), people)
    ))
  }
  a <- over_people(cells$person, as.numeric(exact), c(0, 1))
  b <- over_people(cells$person, as.numeric(near), c(0, 1))
  l <- over_people(cells$person, d)
  m <- over_people(cells$person, abs(d), c(0, Inf))
  list(exact = as_share(a$value, a$range, people), withinOne = as_share(b$value, b$range, people), lean = told_as(as_points(l$value, l$range, people), lean_word(l$value, l$range, people)), distance = as_points(m$value, m$range, people))
}

moves <- function(cells) {
  first <- cells[cells$vote == 1, ]
  second <- cells[cells$vote == 2, ]
  rooms <- intersect(paste(first$session, first$activity), paste(second$session, second$activity))
  change <- numeric(0)
  for (room in rooms) {
    a <- first[paste(first$session, first$activity) == room, ]
    b <- second[paste(second$session, second$activity) == room, ]
    both <- intersect(a$person, b$person)
    once <- c(nrow(a), nrow(b)) - length(both)
    # Pages tell of moves from ten people on, and not where one to nine people are in either vote alone.
    if (withheld && (length(both) < 10 || any(c(a$open, b$open) == 0) || any(once > 0 & once < 10))) next
    if (length(both) == 0 || anyNA(a$coding)) next
    expert <- a$coding[1]
    change <- c(change, abs(b$mark[match(both, b$person)] - expert) - abs(a$mark[match(both, a$person)] - expert))
  }
  people <- length(change)
  if (people == 0) return(list())
  part <- function(x) c(nearest(share_step(people))(mean(x)), NA, NA)
  list(closer = as_share(mean(change < -0.01), wilson(sum(change < -0.01), people), people), same = part(abs(change) <= 0.01), further = part(change > 0.01), distanceChange = as_points(mean(change), t_range(change), people))
}

# ---- Do marks on elements move together, in people and in coders? One table a rater: an excerpt a row, an element a column ----

together <- function(tables) {
  each <- sapply(tables, function(table) {
    both <- crossprod(!is.na(table))
    pairs <- suppressWarnings(cor(table, use = "pairwise.complete.obs"))
    mean(pairs[upper.tri(pairs) & both >= 3 & !is.na(pairs)])
  })
  as_coefficient(mean(each[!is.nan(each)]))
}
halo_figures <- function(row) {
  cells <- within(row)
  cells <- cells[cells$of == "mark" & cells$vote == 1 & cells$item != "overall", ]
  if (withheld) cells <- cells[cells$open == 1, ]
  cells <- large_of(cells)
  elements <- unique(cells$item)
  filled <- function(rows, columns, at, values) {
    table <- matrix(NA_real_, length(unique(rows)), length(columns))
    table[cbind(match(rows, unique(rows)), match(at, columns))] <- values
    table
  }
  found <- list()
  people <- split(cells, paste(cells$session, cells$person))
  if (length(people) > 900) return(list(part = TRUE))
  if (length(people) >= 10) found$haloRoom <- together(lapply(people, function(own) filled(own$activity, elements, own$item, own$mark)))
  if (is.null(rooms)) return(found)
  coded <- places_in(rooms, row)
  coded <- coded[coded$item %in% elements & !is.na(coded$coders), ]
  # Where coders have agreed anew it is the latest that counts.
  coded <- coded[!duplicated(paste(coded$excerpt, coded$item), fromLast = TRUE), ]
  given <- strsplit(as.character(coded$coders), " ")
  coders <- lapply(seq_len(max(0, lengths(given))), function(coder) {
    filled(coded$excerpt, elements, coded$item, suppressWarnings(as.numeric(sapply(given, `[`, coder))))
  })
  if (length(coders) > 0) found$haloCoders <- together(coders)
  found
}

# ---- Who gave no mark: shares of whole rooms ----

beside_marks <- function(row) {
  if (blank(row$group) != "" || row$vote != 1) return(list())
  c(unmarked(row), if (row$item == "overall" && blank(row$excerpt) == "") halo_figures(row))
}
unmarked <- function(row) {
  if (is.null(rooms)) return(list())
  here <- places_in(rooms, row)
  part <- function(some, all) {
    large <- all >= least
    if (sum(all[large]) == 0) NULL else c(nearest(share_step(sum(all[large])))(sum(some[large]) / sum(all[large])), NA, NA)
  }
  once <- here[!duplicated(paste(here$session, here$activity)), ]
  own <- here[here$item == row$item, ]
  list(satOut = part(once$satOut, once$people), notMarked = part(own$notMarked, own$people - own$satOut))
}

# ---- The course over time: two quarters on what both have marked, by the same coding, each thing counting alike ----

over_things <- function(cells, thing, x) {
  means <- tapply(x, thing, mean)
  counts <- tapply(x, thing, length)
  own <- split(data.frame(thing, x), cells$person)
  left_out <- sapply(own, function(one) {
    m <- tapply(one$x, one$thing, length)
    s <- tapply(one$x, one$thing, sum)
    at <- names(m)
    without <- (counts[at] * means[at] - s) / (counts[at] - m)
    mean(means) + sum(without - means[at]) / length(means)
  })
  enough <- length(own) >= 3 && all(is.finite(left_out))
  list(value = mean(means), error = if (enough) jackknife_error(left_out) else NA, people = length(own))
}
over_time <- function(row) {
  between <- strsplit(row$category, " ")[[1]]
  place <- row
  place$quarter <- NA
  cells <- within(place)
  cells <- cells[cells$of == "mark" & cells$vote == 1 & !is.na(cells$coding) & cells$quarter %in% between, ]
  if (withheld) cells <- cells[cells$open == 1, ]
  near <- row$statistic == "withinOneChange"
  if (!near) cells <- large_of(cells)
  thing <- paste(cells$excerpt, cells$item, cells$coding)
  both <- intersect(thing[cells$quarter == between[1]], thing[cells$quarter == between[2]])
  if (length(both) == 0) return(NULL)
  d <- abs(cells$mark - cells$coding)
  x <- if (near) as.numeric(d <= 1.01) else d
  of <- function(quarter) {
    here <- cells$quarter == quarter & thing %in% both
    over_things(cells[here, ], thing[here], x[here])
  }
  first <- of(between[1])
  second <- of(between[2])
  people <- min(first$people, second$people)
  change <- second$value - first$value
  error <- sqrt(first$error^2 + second$error^2)
  range <- if (is.na(error) || error < 1e-12) c(NA, NA) else change + c(-1, 1) * z95 * error
  if (!near) return(as_points(change, range, people))
  step <- share_step(people)
  # A share's range lies between 0 and 1; a difference of two between -1 and 1.
  c(nearest(step)(change), if (anyNA(range)) range else 2 * pmin(1, pmax(0, outwards(step, (range + 1) / 2))) - 1)
}

figures_of <- function(row) {
  place <- of_group(items_of(row), blank(row$group))
  vote <- as.integer(row$vote)
  found <- if (vote == 2) moves(place) else list()
  # A second vote stands beside the first votes of the same rooms.
  cells <- place[place$vote == vote, ]
  if (withheld) cells <- cells[cells$open == 1, ]
  if (nrow(cells) == 0) return(found)
  coded <- cells[!is.na(cells$coding), ]
  if (nrow(coded) > 0) found$withinOne <- beside_coding(cells)$withinOne
  if (length(unique(room_of(coded))) == 1 && nrow(coded) < least) {
    word <- small_lean(coded$mark, coded$coding[1])
    if (!is.null(word)) found$leanWord <- told_as(c(NA, NA, NA), word)
  }
  cells <- large_of(cells)
  if (nrow(cells) == 0) return(found)
  people <- length(unique(cells$person))
  found$mean <- c(nearest(point_step(people))(mean(cells$mark)), NA, NA)
  indices <- agreement_of(cells)
  if (!is.null(indices)) {
    index <- half_up(100 * max(0, mean(indices, na.rm = TRUE)))
    found$agreement <- told_as(c(index, NA, NA), agreement_word(index))
  }
  if (any(!is.na(cells$coding))) found <- c(found, beside_coding(cells)[c("exact", "lean", "distance")])
  if (all(cells$mark %% 1 == 0)) {
    rounded <- nearest(share_step(people))(tabulate(cells$mark, 5) / nrow(cells))
    for (mark in 1:5) found[[paste("shares", mark)]] <- c(rounded[mark], NA, NA)
  }
  if (blank(row$excerpt) == "" && vote == 1 && !row$item %in% c("all", "elements")) {
    # Of more than about a thousand people pages take coefficients from a part of them, which no file names.
    if (length(unique(within(row)$person)) > 900) return(c(found, list(part = TRUE)))
    ratings <- wide(cells)
    if (ncol(ratings) >= 3) found$alpha <- alpha_figure(ratings)
    if (ncol(ratings) >= 5 && row$item == "overall") {
      found$gwetAc2 <- as_coefficient(ac2(ratings))
      icc <- variance_components(ratings)
      found$iccAgreement <- as_coefficient(icc$a1)
      found$iccConsistency <- as_coefficient(icc$c1)
      found$iccOfAverage <- as_coefficient(icc$ak)
      found$severitySpread <- c(nearest(point_step(nrow(ratings)))(icc$spread), NA, NA)
    }
  }
  found
}

# ---- Compare ----

same <- function(a, b) (is.na(a) && is.na(b)) || (!is.na(a) && !is.na(b) && abs(a - b) < 1e-6)
told <- c("mean", "shares", "exact", "withinOne", "lean", "leanWord", "distance", "agreement", "alpha", "gwetAc2", "iccAgreement", "iccConsistency", "iccOfAverage", "severitySpread", "haloRoom", "haloCoders", "closer", "same", "further", "distanceChange", "satOut", "notMarked", "withinOneChange", "distanceChangeOverTime")
coefficients <- c("alpha", "gwetAc2", "iccAgreement", "iccConsistency", "iccOfAverage", "severitySpread", "haloRoom", "haloCoders")
of_rooms <- c("satOut", "notMarked", "haloCoders")
of_time <- c("withinOneChange", "distanceChangeOverTime")
place_of <- function(rows) do.call(paste, c(lapply(c("organisation", "level", levels_of, "item", "group", "vote"), function(name) blank(rows[[name]])), sep = "|"))
is_there <- function(rows) !is.na(rows$value) | (rows$statistic == "leanWord" & blank(rows$word) != "")
shown <- figures[figures$statistic %in% told & is_there(figures), ]

from_marks <- function() {
  compared <- c()
  for (own in split(shown, factor(place_of(shown), unique(place_of(shown))))) {
    found <- c(figures_of(own[1, ]), beside_marks(own[1, ]))
    for (at in seq_len(nrow(own))) {
      row <- own[at, ]
      name <- if (row$statistic == "shares") paste("shares", row$category) else row$statistic
      mine <- if (row$statistic %in% of_time) over_time(row) else found[[name]]
      if (!is.null(found$part) && row$statistic %in% coefficients) next
      if (is.null(rooms) && (row$statistic %in% of_rooms || (is.null(mine) && row$statistic == "agreement"))) next
      fine <- !is.null(mine) && same(mine[1], row$value) && same(mine[2], row$lo) && same(mine[3], row$hi)
      word <- attr(mine, "word")
      fine <- fine && (is.null(word) || word == blank(row$word))
      if (!fine) cat(place_of(row), name, "page", row$value, row$lo, row$hi, "marks", if (is.null(mine)) "none" else mine, "\n")
      compared <- rbind(compared, c(row$statistic, fine))
    }
  }
  compared
}

# Without marks: of one room, a mean lies as near to that of its rounded shares as the rounding allows.
from_shares <- function() {
  compared <- c()
  rooms <- shown[shown$level == "session" & blank(shown$excerpt) != "" & !grepl("^check-", blank(shown$excerpt)), ]
  for (own in split(rooms, place_of(rooms))) {
    shares <- own$value[own$statistic == "shares"][order(own$category[own$statistic == "shares"])]
    page <- own$value[own$statistic == "mean"]
    if (length(shares) != 5 || length(page) != 1) next
    people <- own$people[1]
    mine <- sum(1:5 * shares) / sum(shares)
    allowed <- share_step(people) / 2 * sum(abs(1:5 - mine)) + point_step(people) / 2
    fine <- abs(mine - page) <= allowed + hair
    if (!fine) cat(place_of(own[1, ]), "mean: page", page, "shares", mine, "\n")
    compared <- rbind(compared, c("mean", fine))
  }
  compared
}

compared <- if (is.null(marks)) from_shares() else from_marks()

# What is in the table and was not recomputed: nothing is said of it.
there <- table(figures$statistic[is_there(figures) | figures$statistic == "plan"])
done <- if (is.null(compared)) table(character(0)) else table(compared[, 1])
skipped <- sapply(names(there), function(name) there[[name]] - if (name %in% names(done)) done[[name]] else 0)
skipped <- skipped[skipped > 0]
if (is.null(compared)) {
  cat("Nothing to compare: the table has no figures of this kind.\n")
} else {
  by <- tapply(compared[, 2] == "TRUE", compared[, 1], function(x) paste(sum(x), "of", length(x)))
  for (name in names(by)) cat(sprintf("%-16s %s as in the table\n", name, by[name]))
  if (length(skipped) > 0) cat("Not recomputed:", paste(names(skipped), skipped, collapse = ", "), "\n")
  differing <- sum(compared[, 2] != "TRUE")
  cat(nrow(compared), "figures recomputed from", if (is.null(marks)) "rounded shares," else "marks,", differing, "differ\n")
  if (differing > 0) quit(status = 1)
}
