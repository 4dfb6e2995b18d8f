import concurrent.futures

OPERATIONS = {
    "sum": lambda xs: sum(xs),
    "largest": lambda xs: max(xs),
    "mean": lambda xs: sum(xs) / len(xs),
}


def main():
    data = [4, 8, 15, 16, 23, 42]
    with concurrent.futures.ProcessPoolExecutor() as executor:
        futures = {}
        for name, op in OPERATIONS.items():
            futures[name] = executor.submit(op, data)
        for name, fut in futures.items():
            print(f"{name:>8}: {fut.result()}")


if __name__ == "__main__":
    main()
