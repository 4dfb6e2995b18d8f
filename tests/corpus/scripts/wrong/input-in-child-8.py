import multiprocessing as mp
import sys


def question(pair):
    a, b = pair
    print(f"{a} x {b} = ?")
    answer = int(input("> "))
    return answer == a * b


def quiz(tasks):
    with mp.Pool(processes=len(tasks)) as pool:
        return sum(pool.map(question, tasks))


def main():
    tasks = [(3, 4), (7, 8)]
    right = quiz(tasks)
    print("right answers:", right, "of", len(tasks), file=sys.stderr)


if __name__ == "__main__":
    main()
