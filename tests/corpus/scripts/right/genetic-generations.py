from multiprocessing import Pool
import random


def fitness(word):
    return sum(a == b for a, b in zip(word, "hello"))


def child(args):
    seed, word = args
    r = random.Random(seed)
    letters = list(word)
    letters[r.randrange(5)] = r.choice("helo")
    return "".join(letters)


if __name__ == "__main__":
    best = "xxxxx"
    with Pool(2) as pool:
        for generation in range(10):
            words = [best, *pool.map(child, [(generation * 10 + k, best) for k in range(6)])]
            scores = pool.map(fitness, words)
            best = words[scores.index(max(scores))]
    print(fitness(best) > 0)
