import multiprocessing
import operator


def main():
    # the square root of x is x to the power of one half
    pairs = [(x, 0.5) for x in range(1, 51)]
    with multiprocessing.Pool(8) as pool:
        answers = pool.starmap(operator.pow, pairs)
    for answer in answers:
        print(answer)


if __name__ == "__main__":
    main()
