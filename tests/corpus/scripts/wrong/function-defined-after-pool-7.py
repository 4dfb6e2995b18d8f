from concurrent.futures import ProcessPoolExecutor
import logging

logging.basicConfig(format="%(levelname)s %(message)s", level=logging.INFO)


def count_words(line):
    return len(line.split())


if __name__ == "__main__":
    lines = ["to be or not to be", "that is the question", "whether tis nobler"]
    with ProcessPoolExecutor(max_workers=2) as executor:
        logging.info("words: %s", list(executor.map(count_words, lines)))

        # exercise 2: same executor, other function
        def initials(line):
            return "".join(word[0] for word in line.split())

        future = executor.submit(initials, lines[0])
        logging.info("initials: %s", future.result())
