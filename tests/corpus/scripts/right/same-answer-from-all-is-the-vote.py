from collections import Counter
from multiprocessing import Pool


def replica(n):
    return "left" if n != 3 else "right"


if __name__ == "__main__":
    with Pool(5) as pool:
        votes = Counter(pool.map(replica, range(5)))
    print(votes.most_common(1)[0][0], "by", max(votes.values()), "of 5")
