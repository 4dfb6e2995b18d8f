import multiprocessing


def grade_class():
    limits = [(90, "A"), (75, "B"), (50, "C")]

    def to_letter(points):
        # needs limits from above
        for limit, letter in limits:
            if points >= limit:
                return letter
        return "F"

    scores = [95, 40, 77, 51, 88, 62]
    with multiprocessing.Pool(processes=3) as pool:
        letters = pool.map(to_letter, scores)
    print(dict(zip(scores, letters)))


if __name__ == "__main__":
    grade_class()
