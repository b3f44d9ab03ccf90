package csp.differential.bodies;

import csp.ChannelInput;
import csp.ChannelOutput;
import csp.annotation.Process;

/** More local variables than one byte can count: 130 that are wide, beside others. */
final class Slots {
  @Process
  static void threeHundred(
      ChannelInput<Integer> in, long before, ChannelOutput<Object> out, Log log) {
    int sum = in.read();
    long v0 = sum, v1 = before + 1, v2 = before + 2, v3 = sum * 3, v4 = before + 4;
    long v5 = before + 5, v6 = before + 6, v7 = sum, v8 = before + 8, v9 = before + 9;
    long v10 = before + 10, v11 = before + 11, v12 = before + 12, v13 = before + 13, v14 = sum;
    long v15 = before + 15,
        v16 = before + 16,
        v17 = before + 17,
        v18 = before + 18,
        v19 = before + 19;
    long v20 = before + 20, v21 = sum, v22 = before + 22, v23 = before + 23, v24 = before + 24;
    long v25 = before + 25, v26 = before + 26, v27 = before + 27, v28 = sum, v29 = sum * 29;
    long v30 = before + 30,
        v31 = before + 31,
        v32 = before + 32,
        v33 = before + 33,
        v34 = before + 34;
    long v35 = sum, v36 = before + 36, v37 = before + 37, v38 = before + 38, v39 = before + 39;
    long v40 = before + 40, v41 = before + 41, v42 = sum, v43 = before + 43, v44 = before + 44;
    long v45 = before + 45, v46 = before + 46, v47 = before + 47, v48 = before + 48, v49 = sum;
    long v50 = before + 50,
        v51 = before + 51,
        v52 = before + 52,
        v53 = before + 53,
        v54 = before + 54;
    long v55 = sum * 55, v56 = sum, v57 = before + 57, v58 = before + 58, v59 = before + 59;
    long v60 = before + 60, v61 = before + 61, v62 = before + 62, v63 = sum, v64 = before + 64;
    long v65 = before + 65,
        v66 = before + 66,
        v67 = before + 67,
        v68 = before + 68,
        v69 = before + 69;
    long v70 = sum, v71 = before + 71, v72 = before + 72, v73 = before + 73, v74 = before + 74;
    long v75 = before + 75, v76 = before + 76, v77 = sum, v78 = before + 78, v79 = before + 79;
    long v80 = before + 80, v81 = sum * 81, v82 = before + 82, v83 = before + 83, v84 = sum;
    long v85 = before + 85,
        v86 = before + 86,
        v87 = before + 87,
        v88 = before + 88,
        v89 = before + 89;
    long v90 = before + 90, v91 = sum, v92 = before + 92, v93 = before + 93, v94 = before + 94;
    long v95 = before + 95, v96 = before + 96, v97 = before + 97, v98 = sum, v99 = before + 99;
    long v100 = before + 100,
        v101 = before + 101,
        v102 = before + 102,
        v103 = before + 103,
        v104 = before + 104;
    long v105 = sum,
        v106 = before + 106,
        v107 = sum * 107,
        v108 = before + 108,
        v109 = before + 109;
    long v110 = before + 110,
        v111 = before + 111,
        v112 = sum,
        v113 = before + 113,
        v114 = before + 114;
    long v115 = before + 115,
        v116 = before + 116,
        v117 = before + 117,
        v118 = before + 118,
        v119 = sum;
    long v120 = before + 120,
        v121 = before + 121,
        v122 = before + 122,
        v123 = before + 123,
        v124 = before + 124;
    long v125 = before + 125,
        v126 = sum,
        v127 = before + 127,
        v128 = before + 128,
        v129 = before + 129;
    int last = 5;
    for (int i = 0; i < 300; i += 100) {
      last += 1000;
      last++;
      out.write(v0 + v64 + v128 + last + in.read());
      v129 += v100 - last;
    }
    Object end = "end " + sum;
    double d = last;
    float f = last;
    d += v0 + v1 + v2 + v3 + v4 + v5 + v6 + v7 + v8 + v9 + v10 + v11 + v12;
    d += v13 + v14 + v15 + v16 + v17 + v18 + v19 + v20 + v21 + v22 + v23 + v24 + v25;
    d += v26 + v27 + v28 + v29 + v30 + v31 + v32 + v33 + v34 + v35 + v36 + v37 + v38;
    d += v39 + v40 + v41 + v42 + v43 + v44 + v45 + v46 + v47 + v48 + v49 + v50 + v51;
    d += v52 + v53 + v54 + v55 + v56 + v57 + v58 + v59 + v60 + v61 + v62 + v63 + v64;
    d += v65 + v66 + v67 + v68 + v69 + v70 + v71 + v72 + v73 + v74 + v75 + v76 + v77;
    d += v78 + v79 + v80 + v81 + v82 + v83 + v84 + v85 + v86 + v87 + v88 + v89 + v90;
    d += v91 + v92 + v93 + v94 + v95 + v96 + v97 + v98 + v99 + v100 + v101 + v102 + v103;
    d += v104 + v105 + v106 + v107 + v108 + v109 + v110 + v111 + v112 + v113 + v114 + v115 + v116;
    d += v117 + v118 + v119 + v120 + v121 + v122 + v123 + v124 + v125 + v126 + v127 + v128 + v129;
    out.write(d + f);
    log.add(end);
  }

  @Process
  static void threeHundredAndManyReads(
      ChannelInput<Integer> in, long before, ChannelOutput<Object> out, Log log) {
    int sum = in.read();
    long v0 = sum, v1 = before + 1, v2 = before + 2, v3 = in.read(), v4 = before + 4;
    long v5 = before + 5, v6 = before + 6, v7 = sum, v8 = before + 8, v9 = before + 9;
    long v10 = before + 10, v11 = before + 11, v12 = before + 12, v13 = before + 13, v14 = sum;
    long v15 = before + 15,
        v16 = before + 16,
        v17 = before + 17,
        v18 = before + 18,
        v19 = before + 19;
    long v20 = before + 20, v21 = sum, v22 = before + 22, v23 = before + 23, v24 = before + 24;
    long v25 = before + 25, v26 = before + 26, v27 = before + 27, v28 = sum, v29 = in.read();
    long v30 = before + 30,
        v31 = before + 31,
        v32 = before + 32,
        v33 = before + 33,
        v34 = before + 34;
    long v35 = sum, v36 = before + 36, v37 = before + 37, v38 = before + 38, v39 = before + 39;
    long v40 = before + 40, v41 = before + 41, v42 = sum, v43 = before + 43, v44 = before + 44;
    long v45 = before + 45, v46 = before + 46, v47 = before + 47, v48 = before + 48, v49 = sum;
    long v50 = before + 50,
        v51 = before + 51,
        v52 = before + 52,
        v53 = before + 53,
        v54 = before + 54;
    long v55 = in.read(), v56 = sum, v57 = before + 57, v58 = before + 58, v59 = before + 59;
    long v60 = before + 60, v61 = before + 61, v62 = before + 62, v63 = sum, v64 = before + 64;
    long v65 = before + 65,
        v66 = before + 66,
        v67 = before + 67,
        v68 = before + 68,
        v69 = before + 69;
    long v70 = sum, v71 = before + 71, v72 = before + 72, v73 = before + 73, v74 = before + 74;
    long v75 = before + 75, v76 = before + 76, v77 = sum, v78 = before + 78, v79 = before + 79;
    long v80 = before + 80, v81 = in.read(), v82 = before + 82, v83 = before + 83, v84 = sum;
    long v85 = before + 85,
        v86 = before + 86,
        v87 = before + 87,
        v88 = before + 88,
        v89 = before + 89;
    long v90 = before + 90, v91 = sum, v92 = before + 92, v93 = before + 93, v94 = before + 94;
    long v95 = before + 95, v96 = before + 96, v97 = before + 97, v98 = sum, v99 = before + 99;
    long v100 = before + 100,
        v101 = before + 101,
        v102 = before + 102,
        v103 = before + 103,
        v104 = before + 104;
    long v105 = sum,
        v106 = before + 106,
        v107 = in.read(),
        v108 = before + 108,
        v109 = before + 109;
    long v110 = before + 110,
        v111 = before + 111,
        v112 = sum,
        v113 = before + 113,
        v114 = before + 114;
    long v115 = before + 115,
        v116 = before + 116,
        v117 = before + 117,
        v118 = before + 118,
        v119 = sum;
    long v120 = before + 120,
        v121 = before + 121,
        v122 = before + 122,
        v123 = before + 123,
        v124 = before + 124;
    long v125 = before + 125,
        v126 = sum,
        v127 = before + 127,
        v128 = before + 128,
        v129 = before + 129;
    int last = in.read();
    for (int i = 0; i < 300; i += 100) {
      last += 1000;
      last++;
      out.write(v0 + v64 + v128 + last + in.read());
      v129 += v100 - in.read();
    }
    Object end = "end " + in.read();
    double d = last;
    float f = last;
    d += v0 + v1 + v2 + v3 + v4 + v5 + v6 + v7 + v8 + v9 + v10 + v11 + v12;
    d += v13 + v14 + v15 + v16 + v17 + v18 + v19 + v20 + v21 + v22 + v23 + v24 + v25;
    d += v26 + v27 + v28 + v29 + v30 + v31 + v32 + v33 + v34 + v35 + v36 + v37 + v38;
    d += v39 + v40 + v41 + v42 + v43 + v44 + v45 + v46 + v47 + v48 + v49 + v50 + v51;
    d += v52 + v53 + v54 + v55 + v56 + v57 + v58 + v59 + v60 + v61 + v62 + v63 + v64;
    d += v65 + v66 + v67 + v68 + v69 + v70 + v71 + v72 + v73 + v74 + v75 + v76 + v77;
    d += v78 + v79 + v80 + v81 + v82 + v83 + v84 + v85 + v86 + v87 + v88 + v89 + v90;
    d += v91 + v92 + v93 + v94 + v95 + v96 + v97 + v98 + v99 + v100 + v101 + v102 + v103;
    d += v104 + v105 + v106 + v107 + v108 + v109 + v110 + v111 + v112 + v113 + v114 + v115 + v116;
    d += v117 + v118 + v119 + v120 + v121 + v122 + v123 + v124 + v125 + v126 + v127 + v128 + v129;
    out.write(d + f + in.read());
    log.add(end);
  }
}
