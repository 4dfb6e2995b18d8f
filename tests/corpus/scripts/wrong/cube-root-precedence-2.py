import multiprocessing


def edge(volume, dimensions=3):
    """The edge of a box with this volume."""
    return volume ** 1 / dimensions


def main():
    volumes = [1, 8, 125, 1000]
    with multiprocessing.Pool(4) as pool:
        handles = {v: pool.apply_async(edge, (v,), {"dimensions": 3}) for v in volumes}
        for v, handle in handles.items():
            print(f"a cube of {v:>4} litres has an edge of {handle.get():.3f}")


if __name__ == "__main__":
    main()
