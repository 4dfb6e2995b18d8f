# Six workers should look for the needle in twelve haystacks.
import multiprocessing
from concurrent.futures import ProcessPoolExecutor


def find_needle(haystack):
    return haystack.find("needle")


def main():
    haystacks = ["hay" * i + "needle" + "hay" * (12 - i) for i in range(12)]
    cores = multiprocessing.cpu_count()
    with ProcessPoolExecutor(max_workers=cores) as executor:
        positions = list(executor.map(find_needle, haystacks))
    for i, pos in enumerate(positions):
        print(f"haystack {i:2}: position {pos}")


if __name__ == "__main__":
    main()
