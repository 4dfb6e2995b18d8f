import multiprocessing as mp


def edge_of_cube(volume):
    """edge length of a cube with this volume"""
    return volume**1/3


if __name__ == "__main__":
    volumes = [1, 8, 27, 64, 125]
    with mp.Pool(3) as pool:
        edges = pool.map(edge_of_cube, volumes)
    for v, e in zip(volumes, edges):
        print(f"volume {v:4} -> edge {e:.3f}")
