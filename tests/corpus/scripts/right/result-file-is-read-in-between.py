import os
import tempfile
from multiprocessing import Process


def collatz(number, path):
    steps = 0
    while number != 1:
        number = number // 2 if number % 2 == 0 else 3 * number + 1
        steps += 1
    with open(path, "w") as file:
        file.write(str(steps))


if __name__ == "__main__":
    path = os.path.join(tempfile.mkdtemp(), "answer.txt")
    number = 27
    for _ in range(4):
        child = Process(target=collatz, args=(number, path))
        child.start()
        child.join()
        with open(path) as file:
            steps = int(file.read())
        print(number, "takes", steps, "steps")
        number = steps + 1  # what comes next is known only now
