/** Debian's packages by what they are needed for; several names are one package under the names of different releases. */
export const systemPackages = {
  window: [
    ['xvfb'],
    ['xauth'],
    ['fonts-liberation'],
    ['fonts-dejavu-core'],
    ['libgtk-3-0', 'libgtk-3-0t64'],
    ['libnss3'],
    ['libasound2', 'libasound2t64'],
    ['libgbm1'],
    ['libxss1'],
    ['libatk-bridge2.0-0', 'libatk-bridge2.0-0t64'],
    ['libdrm2'],
    ['libxtst6'],
  ],
  office: [['libreoffice-calc-nogui'], ['libreoffice-writer-nogui'], ['python3-openpyxl']],
};
