from concurrent.futures import ProcessPoolExecutor


def throw(seed):
    """a dice that is not random at all"""
    return (seed * 7919) % 6 + 1


if __name__ == "__main__":
    seeds = [3, 14, 15, 92, 65]
    with ProcessPoolExecutor(max_workers=2) as executor:
        futures = [executor.submit(your_function, s) for s in seeds]
        for future in futures:
            print(future.result())
