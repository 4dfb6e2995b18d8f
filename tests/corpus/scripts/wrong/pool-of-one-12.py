from concurrent.futures import ProcessPoolExecutor
import time


def weigh(parcel):
    time.sleep(0.1)
    return len(parcel)


def main():
    total = 0
    with ProcessPoolExecutor(max_workers=1) as post:
        futures = [post.submit(weigh, p) for p in ("book", "lamp", "umbrella")]
        for f in futures:
            total += f.result()
    print(total)


if __name__ == "__main__":
    main()
