from multiprocessing import Pool


def next_generation(cells):
    return [cells[i - 1] ^ cells[(i + 1) % len(cells)] for i in range(len(cells))]


def main():
    cells = [0] * 20 + [1] + [0] * 20
    with Pool(1) as pool:
        for step in range(5):
            print("".join(" #"[c] for c in cells))
            handle = pool.apply_async(next_generation, (cells,))
            cells = handle.get()


if __name__ == "__main__":
    main()
