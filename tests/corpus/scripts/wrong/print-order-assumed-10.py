# prints a poem, every line by another process
import multiprocessing as mp
import random
import time

poem = """Roses are red
Violets are blue
Sugar is sweet
And so are you""".splitlines()


def say(line):
    time.sleep(random.uniform(0, 0.3))
    print("   " + line, flush=True)


if __name__ == "__main__":
    print("The poem, line by line:")
    with mp.Pool(4) as pool:
        pool.map(say, poem, chunksize=1)
        pool.close()
        pool.join()
    print("(the end)")
